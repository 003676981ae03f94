import type { ScopeVerdict } from "./askedScope";
import type { SafetyVerdict, Said } from "./judgeSafety";

/** What is said of a question before anything that is found for it. */
export type Verdict = SafetyVerdict & {
  /** No guide answers it: it is refused, or about something else. */
  outOfScope: boolean;
  /**
   * Its words surely say that it is refused, as they were typed and as they were meant: nothing is shown for it. What is only like such
   * a request, or has its words and is like others ("raid at the farm today" may be asked by somebody who is there), is told so above
   * what is found. Danger hides nothing.
   */
  hidesResults: boolean;
};

/**
 * Joins two judges: words that mean danger or a refused request, and likeness to questions that do, which finds what no list foresees,
 * and knows an ordinary question in spite of its words. Danger that either sees is danger.
 */
export function joinVerdicts(said: Said, scope: ScopeVerdict): Verdict {
  const danger = said.danger ?? scope.danger;
  const refused = scope.wordsOfRefusal === "mistaken" ? null : (said.refused ?? scope.refused);
  return {
    danger,
    refused,
    outOfScope: refused !== null || (scope.offTopic && danger === null),
    hidesResults:
      said.refused !== null && !said.isGuess && scope.wordsOfRefusal === "sure" && danger === null,
  };
}
