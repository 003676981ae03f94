import type { Vocabulary } from "./vocabulary";

/** A word that was put right. */
export type PutRight = { typed: string; meant: string; isSure: boolean };
/** The words that were meant, and those of them that were typed otherwise. */
export type Respelt = { words: readonly string[]; changed: readonly PutRight[] };

/** In another language, or in none, all words look mistyped; no more than these are looked up, so that nobody waits. */
const MOST_LOOKED_UP = 24;

/**
 * Puts the known word that is nearest in place of each that nobody knows. What is like none stays, and so does the last one where a
 * known word begins so: it may be half typed. @param isOpen whether nothing stands behind the last one.
 */
export function respell(
  typed: readonly string[],
  { begins, nearest }: Vocabulary,
  isKnown: (word: string) => boolean,
  isOpen: boolean,
): Respelt {
  let left = MOST_LOOKED_UP;
  const changed: PutRight[] = [];
  const words = typed.map((word, at) => {
    const isMeant = isKnown(word) || (isOpen && at === typed.length - 1 && begins(word));
    if (isMeant || left === 0) return word;
    left -= 1;
    const { word: meant, isSure } = nearest(word) ?? { word, isSure: false };
    if (meant !== word) changed.push({ typed: word, meant, isSure });
    return meant;
  });
  return { words, changed };
}
