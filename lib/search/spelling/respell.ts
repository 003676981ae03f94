import type { Vocabulary } from "./vocabulary";

/** The words that were meant, and how many of them were typed otherwise. */
export type Respelt = { words: readonly string[]; changed: number };

/** Nobody mistypes more words of a question; in another language, or in none, they all look mistyped. */
const MOST_LOOKED_UP = 24;

/**
 * Puts the known word that is nearest in place of each that nobody knows. The last one may be half typed: where a known word begins so, it
 * stays, and so does a word that is like none.
 */
export function respell(
  typed: readonly string[],
  { begins, nearest }: Vocabulary,
  isKnown: (word: string) => boolean,
): Respelt {
  let left = MOST_LOOKED_UP;
  const words = typed.map((word, at) => {
    const isMeant = isKnown(word) || (at === typed.length - 1 && begins(word));
    if (isMeant || left === 0) return word;
    left -= 1;
    return nearest(word) ?? word;
  });
  return { words, changed: words.filter((word, at) => word !== typed[at]).length };
}
