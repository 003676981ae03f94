import type { Content } from "../model/content";
import type { Fault } from "../model/fault";
import type { IsoDate } from "../model/primitives";
import { checkCitations } from "./checks/checkCitations";
import { checkDetention } from "./checks/checkDetention";
import { checkExamples } from "./checks/checkExamples";
import { checkGuides } from "./checks/checkGuides";
import { checkLines } from "./checks/checkLines";
import { checkLooks } from "./checks/checkLooks";
import { checkOpenings } from "./checks/checkOpenings";
import { checkPaths } from "./checks/checkPaths";
import { checkReferences } from "./checks/checkReferences";
import { checkSafety } from "./checks/checkSafety";
import { checkSearchWords } from "./checks/checkSearchWords";
import { checkSituations } from "./checks/checkSituations";
import { checkStateLaw } from "./checks/checkStateLaw";
import { checkTranslations } from "./checks/checkTranslations";
import { checkUnused } from "./checks/checkUnused";
import { checkWording } from "./checks/checkWording";

/** Every fault of content as a whole. `asOf` is the first day whose rules are walked. */
export function checkContent(content: Content, asOf: IsoDate): Fault[] {
  const situations = checkSituations(content);
  return [
    ...situations,
    ...checkReferences(content),
    ...checkExamples(content),
    ...checkCitations(content),
    ...checkLines(content),
    ...checkOpenings(content),
    ...checkLooks(content),
    ...checkSafety(content),
    ...checkGuides(content),
    ...checkWording(content),
    ...checkTranslations(content),
    ...checkUnused(content),
    ...checkStateLaw(content),
    ...checkDetention(content),
    // Only sound situations can be walked.
    ...(situations.length === 0 ? [...checkPaths(content, asOf), ...checkSearchWords(content, asOf)] : []),
  ];
}
