import { type Asked, isHeard } from "./asked";
import { wordsOf } from "./language";
import type { SearchIndex } from "./loadIndex";
import { type PutRight, respell } from "./spelling/respell";

/** Ends in a word, as far as it is typed. */
const OPEN = /[\p{L}\p{N}\p{M}]$/u;

/** The words of a question. */
export type ReadQuestion = {
  typed: readonly string[];
  /** With mistyped ones put right. */
  words: readonly string[];
  /** Those of them that were. */
  changed: readonly PutRight[];
  /** The question in these words; null where none was mistyped. */
  meant: string | null;
};

/** Reads a question in the language that it is asked in. A word is known that people ask with, or that a text has in that language. */
export function readQuestion(index: SearchIndex, asked: Asked, query: string): ReadQuestion {
  const { synonyms, locale, unify } = asked.language;
  const isOwn = locale === index.language.locale;
  const isKnown = (word: string) =>
    isHeard(word, asked) || synonyms.has(word) || (isOwn && index.frequency.has(word));
  const typed = wordsOf(query, unify);
  const { words, changed } = respell(typed, asked.vocabulary, isKnown, OPEN.test(query));
  return { typed, words, changed, meant: changed.length === 0 ? null : words.join(" ") };
}
