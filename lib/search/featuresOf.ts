import { type Language, phraseKey } from "./language";
import { isHan, partsOf } from "./words";

const LONGEST_PHRASE = 4;
const LONGEST_HAN_PHRASE = 6;
/** Runs of one to three Han letters stand for its words, which nothing parts. */
const LONGEST_HAN_GRAM = 3;
/** Syllables of a run of Korean. */
const HANGUL_RUN = 2;
/** No word begins so. */
const CONCEPT = "=";

/**
 * What the words of a question say, as a classifier counts it, each once: their stems without those that say nothing, two neighbouring
 * stems as a pair ("not open"), the row of synonyms that a word or phrase belongs to, and in Han every run of one to three letters.
 * Written with loops: thousands of questions pass through it before the first answer.
 */
export function featuresOf(words: readonly string[], language: Language): ReadonlySet<string> {
  const features = new Set<string>();
  let before = "";
  for (const word of words) {
    if (isHan(word)) {
      addRuns(word, language, features);
      before = "";
      continue;
    }
    if (HANGUL.test(word)) addHangulRuns(word, features);
    const stem = language.stem(word);
    if (!language.stopwords.has(word)) features.add(stem);
    if (before) features.add(`${before} ${stem}`);
    before = stem;
  }
  addConcepts(words, language, features);
  return features;
}

/** Particles are written onto the words of Korean, so that its syllables say what its words do not. */
const HANGUL = /^\p{Script=Hangul}/u;

function addHangulRuns(word: string, features: Set<string>): void {
  for (let start = 0; start + HANGUL_RUN <= word.length; start += 1)
    features.add(word.slice(start, start + HANGUL_RUN));
}

/** The stems of the words that say something, and the letters of Han, each once: what may be new to everybody. */
export function stemsOf(words: readonly string[], { stem, stopwords }: Language): readonly string[] {
  const telling = words.filter((word) => isHan(word) || !stopwords.has(word));
  return [...new Set(telling.flatMap(partsOf).map(stem))];
}

/** The runs of letters of a Han word, and the rows of synonyms that are in it. */
function addRuns(word: string, { synonyms }: Language, features: Set<string>): void {
  for (let start = 0; start < word.length; start += 1)
    for (let length = 1; length <= LONGEST_HAN_PHRASE && start + length <= word.length; length += 1) {
      const run = word.slice(start, start + length);
      if (length <= LONGEST_HAN_GRAM) features.add(run);
      addConcept(synonyms.get(run), features);
    }
}

/** Each row of synonyms that words in other scripts say: the longest phrase at each place. */
function addConcepts(words: readonly string[], language: Language, features: Set<string>): void {
  const { synonyms, stem, phraseStarts } = language;
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    let length = phraseStarts.has(word) ? Math.min(LONGEST_PHRASE, words.length - at) : 1;
    while (length > 1 && !synonyms.has(phraseKey(words.slice(at, at + length)))) length -= 1;
    addConcept(
      length > 1
        ? synonyms.get(phraseKey(words.slice(at, at + length)))
        : (synonyms.get(word) ?? synonyms.get(stem(word))),
      features,
    );
    at += length;
  }
}

function addConcept(means: readonly string[] | undefined, features: Set<string>): void {
  if (means) features.add(CONCEPT + means.join("+"));
}
