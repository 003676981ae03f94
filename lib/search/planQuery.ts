import { phraseKey } from "./language";
import type { SearchIndex } from "./loadIndex";
import { splitByVocabulary } from "./splitByVocabulary";
import { isHan } from "./words";

/** One thing the reader said: a word, or a phrase that the synonyms know as one ("pulled over"). */
export type QueryWord = { parts: readonly string[]; synonyms: readonly string[] };

// Nobody's question needs more.
const MOST_WORDS = 24;
const LONGEST_PHRASE = 4;

function queryWords(index: SearchIndex, asked: readonly string[]): string[] {
  const { language, frequency } = index;
  const isKnown = (word: string) =>
    frequency.has(word) || language.synonyms.has(word) || language.stopwords.has(word);
  return asked.flatMap((word) => (isHan(word) ? splitByVocabulary(word, isKnown) : [word]));
}

/** Synonyms for a phrase, by its words as typed or, for one word, by its stem. */
function synonymsOf(index: SearchIndex, parts: readonly string[]): readonly string[] | undefined {
  const { synonyms, stem } = index.language;
  return synonyms.get(phraseKey(parts)) ?? (parts.length === 1 ? synonyms.get(stem(parts[0]!)) : undefined);
}

/** Makes of the words of a query what to look for: without stopwords, unless there is nothing else. */
export function planQuery(index: SearchIndex, asked: readonly string[]): QueryWord[] {
  const { stopwords } = index.language;
  const words = queryWords(index, asked);
  const content = new Map<string, QueryWord>();
  for (let at = 0; at < words.length && content.size < MOST_WORDS;) {
    let length = Math.min(LONGEST_PHRASE, words.length - at);
    while (length > 1 && !synonymsOf(index, words.slice(at, at + length))) length -= 1;
    const parts = words.slice(at, at + length);
    at += length;
    const first = parts[0]!;
    // A single letter is what is left of an elision or a contraction; a single Han letter is a word.
    const isFiller = length === 1 && (stopwords.has(first) || (/^\p{L}$/u.test(first) && !isHan(first)));
    if (!isFiller) content.set(parts.join(" "), { parts, synonyms: synonymsOf(index, parts) ?? [] });
  }
  if (content.size === 0) {
    for (const word of words.slice(0, MOST_WORDS)) content.set(word, { parts: [word], synonyms: [] });
  }
  return [...content.values()];
}
