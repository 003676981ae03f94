import type { HotlineService } from "../model/hotline";
import type { Needs } from "../model/needs";
import type { PlannedScript, SituationPlan } from "./situationPlan";
import type { WalkSheet } from "./walkSheet";

/**
 * The services that a situation's outcomes need, each with the answers that lead to it: the same ways by which its sheet shows
 * scripts, so that what a page says and whom it says to call never come from different answers.
 */
export function servicesByAnswers(
  { hotlineServices }: Pick<SituationPlan, "hotlineServices">,
  { answerClass }: Pick<WalkSheet, "answerClass">,
): Needs["services"] {
  return Object.fromEntries(
    hotlineServices.map(({ it, shown }) => [
      it,
      shown.map((way) =>
        [...way].map(([question, options]) => [...options].map((option) => answerClass(question, option))),
      ),
    ]),
  );
}

/** What the number above the words of a script is for: what its rules need where minutes count. Empty: it has no number. */
export function calledNow({ it: { rules } }: PlannedScript): readonly HotlineService[] {
  const urgent = rules.filter(({ it }) => it.callNow);
  return [...new Set(urgent.flatMap(({ it }) => it.hotlineServices))];
}
