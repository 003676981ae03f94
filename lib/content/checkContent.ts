import type { Content } from "../model/content";
import type { Fault } from "../model/fault";
import type { IsoDate } from "../model/primitives";
import { checkAsked } from "./checks/checkAsked";
import { checkCaregiver } from "./checks/checkCaregiver";
import { checkCitations } from "./checks/checkCitations";
import { checkCopied } from "./checks/checkCopied";
import { checkDates } from "./checks/checkDates";
import { checkDetention } from "./checks/checkDetention";
import { checkExamples } from "./checks/checkExamples";
import { checkGuides } from "./checks/checkGuides";
import { checkLines } from "./checks/checkLines";
import { checkLocales } from "./checks/checkLocales";
import { checkLooks } from "./checks/checkLooks";
import { checkNumbers } from "./checks/checkNumbers";
import { checkOpenings } from "./checks/checkOpenings";
import { checkPaths } from "./checks/checkPaths";
import { checkHeard } from "./checks/checkHeard";
import { checkPractice, checkPracticeSteps } from "./checks/checkPractice";
import { checkPrints } from "./checks/checkPrints";
import { checkReferences } from "./checks/checkReferences";
import { checkSafety } from "./checks/checkSafety";
import { checkSearchWords } from "./checks/checkSearchWords";
import { checkSituations } from "./checks/checkSituations";
import { checkStateLaw } from "./checks/checkStateLaw";
import { checkTranslations } from "./checks/checkTranslations";
import { checkUnused } from "./checks/checkUnused";
import { checkWording } from "./checks/checkWording";
import type { Place } from "./leftOut";

/** What a path is made of. */
const ON_THE_WALK = /^content\/(situations|rules)\//;
/** What is not searched for. */
const NOT_SEARCHED =
  /^content\/(hotlines\/|detention\/|state-law\/|state-sources|caregiver\.|[\w-]+\/(state-law\/|state-topics|states\.|ui\.|plan\.|heard\.|caregiver\.))/;

/**
 * Every fault of content as a whole. `asOf` is the first day whose rules are walked. @param left what could not be read: a
 * fault that may come of it alone is among these, and names it in `needs`.
 */
export function checkContent(content: Content, asOf: IsoDate, left: readonly Place[] = []): Fault[] {
  const situations = checkSituations(content);
  // Only sound situations can be walked, with every rule; and a word may stand in the one text that could not be read.
  const canWalk = situations.length === 0 && !left.some((place) => ON_THE_WALK.test(place));
  const canSearch = canWalk && left.every((place) => NOT_SEARCHED.test(place));
  return [
    ...situations,
    ...checkLocales(content),
    ...checkDates(content, asOf),
    ...checkNumbers(content),
    ...checkReferences(content),
    ...checkExamples(content),
    ...checkCitations(content),
    ...checkLines(content),
    ...checkOpenings(content),
    ...checkLooks(content),
    ...checkPrints(content),
    ...checkPractice(content),
    ...checkHeard(content),
    ...checkSafety(content),
    ...checkAsked(content),
    ...checkGuides(content),
    ...checkWording(content),
    ...checkTranslations(content),
    ...checkCopied(content),
    ...checkUnused(content).map((fault) => ({ ...fault, needs: ["content/"] })),
    ...checkStateLaw(content),
    ...checkCaregiver(content),
    ...checkDetention(content),
    ...(canWalk ? [...checkPaths(content, asOf), ...checkPracticeSteps(content, asOf)] : []),
    ...(canSearch ? checkSearchWords(content) : []),
  ];
}
