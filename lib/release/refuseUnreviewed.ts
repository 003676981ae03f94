import { behindTable } from "../content/behindTable";
import { loadChecked } from "../content/loadChecked";
import type { IsoDate } from "../model/primitives";
import { workCounts, workList, workListText } from "../reviews/workList";
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
  const { behind } = content;
  const missing = [
    ...content.withdrawn.map(({ what, on }) => `${what}: withdrawn on ${on}, and not mended yet`),
    ...(behind.length > 0 ? [`translations of an older English:\n${behindTable(behind)}`] : []),
    ...(work.length > 0 ? [workListText(work, false)] : []),
  ];
  if (missing.length > 0)
    throw new Error(
      `expected every text to be translated and reviewed as it is, and none withdrawn; received ${behind.length} parts that are behind their English (npm run translations -- --list), ${work.length} texts that are not reviewed (${workCounts(work) || "none"}; npm run review -- --open) and ${content.withdrawn.length} withdrawals\n${missing.join("\n")}`,
    );
}
