import { inOwnLetters } from "../model/latinLetters";

/**
 * How people of each language write, as `/data/asked/languages.json` holds it. `scripts` are the languages that are known by their
 * letters alone, `codes` those in Latin letters. `grams` are runs of letters that tell languages apart, parted by spaces, and
 * `levels` holds for each of them one digit a language (in the order of `codes`): 9 where it is the most common, and as much less elsewhere
 * as the natural logarithm of its share is, so that languages which are alike are told apart exactly and the others roughly.
 */
export type LanguageTable = {
  scripts: readonly string[];
  codes: readonly string[];
  grams: string;
  levels: string;
};

/** Runs that are kept: the more, the surer about single words, at some four bytes each as sent. */
const MOST_GRAMS = 1300;
const LONGEST_GRAM = 3;
/** Beyond these, words of each language that are its own, those that tell most: of two words the runs of letters say too little. */
const OWN_WORDS = { each: 50, letters: 3, oftener: 8 };
const HIGHEST = 9;
/** What each run is taken to have been seen, beyond what it was. */
const SMOOTHING = 0.5;
/**
 * How much likelier another language must be than the page's, as a natural logarithm a word: questions mix languages, and names and
 * short words belong to several.
 */
const SURE = 0.75;
/** As many words as a shorter question counts for: one word is often a name, half a word or mistyped. */
const FEWEST_WORDS = 3;

/**
 * Scripts that one language here is written in, and how many letters of Latin a letter is worth: a word of Chinese is one or two, and a
 * name beside it has more.
 */
const SCRIPTS: readonly { code: string; letters: RegExp; worth: number }[] = [
  { code: "zh-Hans", letters: /\p{Script=Han}/gu, worth: 3 },
  { code: "ar", letters: /\p{Script=Arabic}/gu, worth: 1 },
  { code: "ru", letters: /\p{Script=Cyrillic}/gu, worth: 1 },
  { code: "ko", letters: /\p{Script=Hangul}/gu, worth: 1 },
];
const LATIN = /\p{Script=Latin}/gu;
/** With digits in it, which are letters of Arabic as it is typed: "3al bab". */
const WORD = /(?=\d*\p{Script=Latin})[\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d']*/gu;
/** As much of a question as is read: a language shows within a few words. */
const LONGEST = 400;

/** Words of more than one letter, whatever apostrophe stands in them: a single letter is what is left of the name of a form. */
function latinWords(text: string): readonly string[] {
  const read = text.slice(0, LONGEST).normalize("NFC").toLowerCase().replaceAll("’", "'");
  return (read.match(WORD) ?? []).filter((word) => word.length > 1);
}

/** The runs of one to three letters of a word, its ends marked, and the word itself. */
function gramsOf(word: string): string[] {
  const marked = `_${word}_`;
  const grams = [marked];
  for (let length = 1; length <= LONGEST_GRAM; length += 1)
    for (let at = 0; at + length <= marked.length; at += 1) {
      const gram = marked.slice(at, at + length);
      if (gram !== "_" && gram !== marked) grams.push(gram);
    }
  return grams;
}

/** Counts how each language is written. Build only. @param texts questions of each language, by its code. */
export function languageTable(texts: Readonly<Record<string, readonly string[]>>): LanguageTable {
  const byScript = new Set(SCRIPTS.map(({ code }) => code));
  const all = Object.keys(texts).sort();
  const codes = all.filter((code) => !byScript.has(code));
  const totals = codes.map(() => 0);
  const counts = new Map<string, number[]>();
  codes.forEach((code, number) => {
    for (const word of texts[code]!.flatMap(latinWords))
      for (const gram of gramsOf(word)) {
        let count = counts.get(gram);
        if (!count) counts.set(gram, (count = codes.map(() => 0)));
        count[number]! += 1;
        totals[number]! += 1;
      }
  });
  const room = SMOOTHING * counts.size;
  const told = [...counts].map(([gram, count]) => {
    const shares = count.map((one, number) => (one + SMOOTHING) / (totals[number]! + room));
    const mean = shares.reduce((sum, share) => sum + share, 0) / codes.length;
    // How much the run tells, by how often it is met: its part of the divergence of each language from all.
    const worth = shares.reduce((sum, share) => sum + share * Math.log(share / mean), 0);
    const logs = shares.map(Math.log);
    const most = Math.max(...logs);
    return { gram, worth, levels: logs.map((log) => Math.max(0, HIGHEST - Math.round(most - log))).join("") };
  });
  const sorted = told.sort((a, b) => b.worth - a.worth || (a.gram < b.gram ? -1 : 1));
  const rest = sorted.slice(MOST_GRAMS).filter(({ gram }) => isLongWord(gram));
  const ownWords = codes.flatMap((_, number) =>
    rest.filter(({ gram }) => isOwnWord(counts.get(gram)!, number)).slice(0, OWN_WORDS.each),
  );
  const kept = [...sorted.slice(0, MOST_GRAMS), ...ownWords];
  return {
    scripts: all.filter((code) => byScript.has(code)),
    codes,
    grams: kept.map(({ gram }) => gram).join(" "),
    levels: kept.map(({ levels }) => levels).join(""),
  };
}

const isLongWord = (gram: string) =>
  gram.length >= OWN_WORDS.letters + 2 && gram.startsWith("_") && gram.endsWith("_");

/** Whether a word is said in one language far oftener than in any other. @param count how often in each. */
const isOwnWord = (count: readonly number[], number: number) =>
  count.every((other, at) => at === number || other * OWN_WORDS.oftener <= count[number]!);

/**
 * Tells the language of a question. @param own the language of the page, which it is in unless it shows otherwise. @param isStrange
 * whether that language knows few of its words: then the likeliest other one is told, though it may know no more of them.
 */
export type LanguageGuess = (question: string, own: string, isStrange?: boolean) => string;

/** What tells languages apart, from its table. */
export function languageGuess({ scripts, codes, grams, levels }: LanguageTable): LanguageGuess {
  const lettersOf = SCRIPTS.filter(({ code }) => scripts.includes(code));
  const byGram = new Map(
    grams.split(" ").map((gram, at) => [gram, levels.slice(at * codes.length, (at + 1) * codes.length)]),
  );
  /** The language with the highest score, of those that may be it. */
  const likeliest = (scores: readonly number[], mayBe: (code: string) => boolean = () => true) =>
    codes.reduce<number | undefined>((best, code, at) => {
      if (!mayBe(code) || !scores[at]) return best;
      return best === undefined || scores[at]! > scores[best]! ? at : best;
    }, undefined);
  return (question, own, isStrange = false) => {
    const read = question.slice(0, LONGEST);
    const count = (letters: RegExp) => read.match(letters)?.length ?? 0;
    const inLatin = count(LATIN);
    const [byLetters] = lettersOf
      .map(({ code, letters, worth }) => ({ code, found: count(letters), worth }))
      .sort((a, b) => b.found - a.found);
    if (byLetters && byLetters.found > 0 && byLetters.found * byLetters.worth >= inLatin)
      return byLetters.code;
    const words = latinWords(read);
    const scores = codes.map(() => 0);
    for (const word of words)
      for (const gram of gramsOf(word)) {
        const known = byGram.get(gram);
        if (known) for (let at = 0; at < codes.length; at += 1) scores[at]! += Number(known[at]);
      }
    const best = likeliest(scores);
    if (best === undefined) return own;
    const ownScore = scores[codes.indexOf(own)];
    // A page in another script says nothing of which Latin language this is.
    if (ownScore === undefined) return codes[best]!;
    if (scores[best]! - ownScore > SURE * Math.max(words.length, FEWEST_WORDS)) return codes[best]!;
    if (!isStrange) return own;
    // Words that are mistyped look like those of a language in letters that are not its own.
    const other = likeliest(scores, (code) => code !== own && inOwnLetters(code) === code);
    return other === undefined ? own : codes[other]!;
  };
}
