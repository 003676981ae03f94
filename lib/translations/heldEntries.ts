import { digestOfWords } from "./digestOfWords";
import type { Part } from "./partsOfText";

type Ledger = Readonly<Record<string, string>>;

/** An entry of the ledger: what a part was made from, and the words of the translation then. */
export const writtenEntry = (english: string, words: string) => `${english} ${digestOfWords(words)}`;

/** Both halves of an entry. */
export function partsOfEntry(entry: string): { english: string; words: string } {
  const [english = "", words = ""] = entry.split(" ");
  return { english, words };
}

/**
 * What each part of a translation was made from, by its key, as far as the ledger still says it: words that moved take their entry along, words
 * that were mended where they stand keep it, and what stands where other words stood that have moved is new.
 */
export function heldEntries(own: readonly Part[], ledger: Ledger): Ledger {
  const entries = new Map(Object.entries(ledger).map(([key, entry]) => [key, partsOfEntry(entry)]));
  const byWords = new Map([...entries.values()].reverse().map(({ english, words }) => [words, english]));
  const told = own.map(({ key, text }) => ({ key, words: digestOfWords(text) }));
  const standing = new Set(told.map(({ words }) => words));
  return Object.fromEntries(
    told.flatMap(({ key, words }): [string, string][] => {
      const entry = entries.get(key);
      if (entry?.words === words) return [[key, entry.english]];
      const moved = byWords.get(words);
      if (moved !== undefined) return [[key, moved]];
      return entry && !standing.has(entry.words) ? [[key, entry.english]] : [];
    }),
  );
}
