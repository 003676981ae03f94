import type { SearchWords } from "../model/searchWords";
import { foldText } from "./foldText";
import { remembered } from "./remembered";
import { isHan, LONGEST_QUERY, type Word, wordsIn } from "./words";

/** What is code in a language. A language without it works too, with folding alone. */
export type WordForms = {
  stem?: (word: string) => string;
  /**
   * Makes spellings equal beyond folding (traditional to simplified). Keeps the length of the text, except of a language in other
   * letters than its own, in which no text of ours is.
   */
  unify?: (text: string) => string;
  /** Which vowels are written, or left by `unify`; all of them by default. */
  vowels?: "all" | "some" | "none";
};

/** What search knows of one language. */
export type Language = Required<WordForms> & {
  locale: string;
  /** The words of a text of ours, and where each stands in it. */
  wordsOfPassage: (text: string) => readonly Word[];
  stopwords: ReadonlySet<string>;
  /** Folded word or phrase (words parted by one space) → folded words to look for as well. */
  synonyms: ReadonlyMap<string, readonly string[]>;
  /** Its keys, sorted. */
  phrases: readonly string[];
  /** The first words of the phrases among these that have several. */
  phraseStarts: ReadonlySet<string>;
};

const same = (text: string) => text;

/** A language from its forms and its words, folded as questions and texts are. */
export function makeLanguage(locale: string, forms: WordForms, words: SearchWords): Language {
  const { stem = same, unify = same, vowels = "all" } = forms;
  const folded = (list: readonly string[]) => list.map((word) => foldText(unify(word)));

  const synonyms = new Map<string, readonly string[]>();
  for (const { says, means } of words.synonyms)
    for (const phrase of says) synonyms.set(keyOf(phrase, unify), folded(means));
  // Other inflections of a word that readers say find its row by their common stem.
  for (const [key, means] of Array.from(synonyms)) {
    const root = key.includes(" ") ? key : stem(key);
    if (!synonyms.has(root)) synonyms.set(root, means);
  }

  const phrases = [...synonyms.keys()].sort();
  return {
    locale,
    stem: remembered(stem),
    unify,
    vowels,
    wordsOfPassage: remembered((text) => wordsIn(unify(text))),
    stopwords: new Set(folded(words.stopwords)),
    synonyms,
    phrases,
    phraseStarts: new Set(
      phrases.flatMap((phrase) => (phrase.includes(" ") ? [phrase.slice(0, phrase.indexOf(" "))] : [])),
    ),
  };
}

/** The words of a question, as many as are read. A run of Han is one. */
export function wordsOf(question: string, unify: Language["unify"]): string[] {
  return wordsIn(unify(question.slice(0, LONGEST_QUERY))).map(({ text }) => text);
}

/** The key of a phrase as somebody writes it. Two phrases with one key are the same to search. */
export function keyOf(phrase: string, unify: Language["unify"]): string {
  return phraseKey(wordsIn(unify(phrase)).map((word) => word.text));
}

/** How a phrase is keyed: by spaces between words, except in scripts that have none. */
export function phraseKey(words: readonly string[]): string {
  return words.every(isHan) ? words.join("") : words.join(" ");
}

/** A word and its stem, the two ways it stands in the index: the first answers exactly, the second inflections. */
export function termsOf(word: string, language: Language): readonly string[] {
  const stem = language.stem(word);
  return stem === word ? [word] : [word, stem];
}
