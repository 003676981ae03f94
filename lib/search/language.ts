import { foldText } from "./foldText";
import { isHan, wordsIn } from "./words";

/** What search knows of one language. */
export type Language = {
  locale: string;
  stem: (word: string) => string;
  /** Makes spellings equal beyond folding (traditional to simplified). Keeps the length of the text. */
  unify: (text: string) => string;
  stopwords: ReadonlySet<string>;
  /** Folded word or phrase (words parted by one space) → folded words to look for as well. */
  synonyms: ReadonlyMap<string, readonly string[]>;
  /** Words for those who come and for what they do: a question that has one is ours. */
  subject: ReadonlySet<string>;
  /** Words of subjects this product has no answer to. */
  offTopic: ReadonlySet<string>;
};

/** The same as people write it down; see `languages/en.ts`. Accents may stay in: everything is folded. */
export type LanguageData = {
  locale: string;
  stem?: (word: string) => string;
  unify?: (text: string) => string;
  /** Words parted by spaces. */
  stopwords?: string;
  /** One line a row: `what readers say, another way to say it: words to look for`. */
  synonyms?: string;
  subject?: string;
  offTopic?: string;
};

const same = (text: string) => text;

/** The same few thousand words come again and again, in texts and in passages of results. */
function remembered(stem: (word: string) => string): (word: string) => string {
  const stems = new Map<string, string>();
  return (word) => {
    let known = stems.get(word);
    if (known === undefined) stems.set(word, (known = stem(word)));
    return known;
  };
}

/** Folds and parses the data of a language. A language with no data works too, with folding alone. */
export function defineLanguage(data: LanguageData): Language {
  const unify = data.unify ?? same;
  const fold = (text: string) => foldText(unify(text));
  const list = (text = "") => fold(text).split(/\s+/).filter(Boolean);

  const synonyms = new Map<string, readonly string[]>();
  for (const row of (data.synonyms ?? "").split("\n")) {
    const [said = "", meant = ""] = row.split(":");
    const targets = list(meant);
    for (const phrase of said.split(",")) {
      const key = phraseKey(wordsIn(unify(phrase)).map((word) => word.text));
      if (key) synonyms.set(key, [...(synonyms.get(key) ?? []), ...targets]);
    }
  }
  // Other inflections of a word that readers say find its row by their common stem.
  const keys = Array.from(synonyms.keys());
  for (const key of keys) {
    const stem = key.includes(" ") || !data.stem ? key : data.stem(key);
    if (!synonyms.has(stem)) synonyms.set(stem, synonyms.get(key) ?? []);
  }

  return {
    locale: data.locale,
    stem: remembered(data.stem ?? same),
    unify,
    stopwords: new Set(list(data.stopwords)),
    synonyms,
    subject: new Set(list(data.subject)),
    offTopic: new Set(list(data.offTopic)),
  };
}

/** How a phrase is keyed: by spaces between words, except in scripts that have none. */
export function phraseKey(words: readonly string[]): string {
  return words.length > 0 && words.every(isHan) ? words.join("") : words.join(" ");
}

/** A word and its stem, the two ways it stands in the index: the first answers exactly, the second inflections. */
export function termsOf(word: string, language: Language): readonly string[] {
  const stem = language.stem(word);
  return stem === word ? [word] : [word, stem];
}
