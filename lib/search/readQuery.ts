import { isOutOfScope } from "./judgeScope";
import type { SearchIndex } from "./loadIndex";
import { planQuery } from "./planQuery";
import { type WeighedWord, weighWord } from "./weighWords";

/** A question as it is understood. */
export type ReadQuery = {
  words: readonly WeighedWord[];
  /** The question is not one this product answers. Answers may still be found; they are guesses then. */
  outOfScope: boolean;
};

/** Reads a question. Never throws, whatever is typed. */
export function readQuery(index: SearchIndex, query: string): ReadQuery {
  const words = planQuery(index, query).map((word) => weighWord(index, word));
  return { words, outOfScope: isOutOfScope(index, words) };
}

/** Scores as they are told: finer differences are chance. */
export const rounded = (score: number) => Math.round(score * 1000) / 1000;
