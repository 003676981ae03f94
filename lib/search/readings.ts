import { termsOf } from "./language";
import type { SearchIndex } from "./loadIndex";
import type { QueryWord } from "./planQuery";
import { beginning } from "./sortedWords";
import { isHan } from "./words";

/** The index terms that a query word may mean, each with how surely it does: 1 is the word itself. */
export type Readings = ReadonlyMap<string, number>;

const EXACT = 1;
const STEM = 0.9;
const SYNONYM = 0.75;
// A word that the index has needs less help: a heading with a synonym must not beat a text with the word itself.
const SYNONYM_OF_KNOWN = 0.5;
// "Picked up" is not "pick": a phrase says what its synonyms say, before what its words say.
const PART_OF_PHRASE = 0.5;
const PREFIX = 0.6;
const PREFIX_OF_KNOWN = 0.2;

/** Readings this sure are the word, a form of it or a synonym; below, it is a guess at what was meant. */
export const SURE = 0.62;

const SHORTEST_PREFIX = 3;
const MOST_LONGER = 12;
const MOST_LONGER_OF_KNOWN = 4;

/** Those of the sorted terms that begin with the word, or in Han contain it: `门` is in `开门`. The closest in length first. */
function longerTerms(terms: readonly string[], word: string): string[] {
  if (word.length < SHORTEST_PREFIX && !isHan(word)) return [];
  const those = isHan(word) ? terms.filter((term) => term.includes(word)) : beginning(terms, word);
  return those.filter((term) => term !== word).sort((a, b) => a.length - b.length);
}

/**
 * What a query word may mean. A known word is taken as it is, with its inflections and synonyms and, faintly, the words
 * that it begins. Only a word that nothing knows is taken for half a word: Lunr scores an inexact match like
 * an exact one, so guessing at words that are known buries the right answers.
 * @param isAsked whether people ask with a word.
 */
export function readingsOf(
  index: SearchIndex,
  { parts, synonyms }: QueryWord,
  isAsked: (word: string) => boolean = () => false,
): Readings {
  const { language, frequency } = index;
  const readings = new Map<string, number>();
  const add = (term: string, weight: number) => {
    if (frequency.has(term)) readings.set(term, Math.max(weight, readings.get(term) ?? 0));
  };
  const addWord = (word: string, weight: number) =>
    termsOf(word, language).forEach((term, at) => add(term, weight * (at === 0 ? EXACT : STEM)));

  if (parts.length > 1) {
    for (const part of parts) if (!language.stopwords.has(part)) addWord(part, PART_OF_PHRASE);
    for (const synonym of synonyms) addWord(synonym, SYNONYM);
    return readings;
  }

  const word = parts[0]!;
  addWord(word, EXACT);
  const synonymWeight = readings.size > 0 ? SYNONYM_OF_KNOWN : SYNONYM;
  for (const synonym of synonyms) addWord(synonym, synonymWeight);

  // What people ask with is a whole word, whether or not a text has it; guessing takes most of the time of an answer.
  if (isAsked(word)) return readings;

  const isKnown = readings.size > 0;
  const longer = longerTerms(index.vocabulary, word).slice(0, isKnown ? MOST_LONGER_OF_KNOWN : MOST_LONGER);
  for (const term of longer) add(term, isKnown ? PREFIX_OF_KNOWN : PREFIX);
  if (isKnown) return readings;

  // The reader may have typed half of a word that only the synonyms know.
  for (const key of longerTerms(language.phrases, word).slice(0, MOST_LONGER))
    for (const synonym of language.synonyms.get(key)!) addWord(synonym, PREFIX * SYNONYM);
  return readings;
}
