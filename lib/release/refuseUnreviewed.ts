import { loadChecked } from "../content/loadChecked";
import type { IsoDate } from "../model/primitives";
import { workList, workListText } from "../reviews/workList";
import { refuse } from "./refuse";

/**
 * For a release that is to say that it is reviewed, whole.
 * @param root the folder that holds the content that the site was built from. @param day of the build.
 * @throws Error with what is missing, by language and by whoever reviewed it last.
 */
export function refuseUnreviewed(root: string, day: IsoDate): void {
  const { content, faults } = loadChecked(root, day);
  refuse("content", faults);
  const work = workList(content, day);
  if (work.length > 0)
    throw new Error(
      `expected every text to be reviewed as it is, received ${work.length} that are not (each of them: npm run review -- --open)\n${workListText(work, false)}`,
    );
}
