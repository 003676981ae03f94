import type { Content } from "../model/content";
import type { Fault } from "../model/fault";
import type { IsoDate } from "../model/primitives";
import { markUnreviewed } from "../reviews/markUnreviewed";
import { withdraw } from "../reviews/withdraw";
import { checkContent } from "./checkContent";
import { checkReviews } from "./checks/checkReviews";
import { checkWithdrawn } from "./checks/checkWithdrawn";
import { isUncertain } from "./leftOut";
import { loadContent } from "./loadContent";
import { withLines } from "./withLines";

/**
 * Content and everything wrong with it. A file that does not fit hides no fault of another: the checks of content as a whole
 * run over what could be read, and tell what does not come of the rest alone.
 */
export function loadChecked(root: string, asOf: IsoDate): { content: Content; faults: readonly Fault[] } {
  const { content, faults, left, whole } = loadContent(root);
  const ofWhole = [...whole, ...checkContent(content, asOf, left)];
  const certain = ofWhole.filter((fault) => !isUncertain(fault, left));
  const found = [...faults, ...certain];
  // Only of sound content can be said what its texts are.
  const sound = found.length === 0;
  return {
    content: sound ? withdraw(markUnreviewed(content)) : content,
    faults: withLines(root, sound ? [...checkReviews(content), ...checkWithdrawn(content, asOf)] : found),
  };
}
