import { fleschKincaid } from "flesch-kincaid";
import { syllablesIn } from "./syllables";

/** How hard a text is to read. `score` is null where no formula was made for the language. */
export type Readability = { words: number; sentences: number; score: number | null };

/** What a score means, and how far it may go. */
export type Scale = { name: string; unit: "grade" | "ease"; limit: number };

/**
 * The formula made for each language. A grade is US school years, lower is easier; ease runs from 0 to 100, higher is
 * easier.
 * - en: Kincaid et al., Derivation of New Readability Formulas for Navy Enlisted Personnel (1975).
 * - es: Szigriszt-Pazos, Sistemas predictivos de legibilidad del mensaje escrito (1993), read on the INFLESZ scale of
 *   Barrio-Cantalejo (2008): 55 to 65 is normal, 65 to 80 quite easy.
 * - fr: Kandel and Moles, Application de l'indice de Flesch à la langue française (1958): 60 to 70 is standard.
 */
export const SCALES: Readonly<Record<string, Scale>> = {
  en: { name: "Flesch-Kincaid", unit: "grade", limit: 8 },
  es: { name: "Szigriszt-Pazos", unit: "ease", limit: 60 },
  fr: { name: "Kandel-Moles", unit: "ease", limit: 60 },
};

/** Words and sentences of a text, and its score where the language has a formula. Each line ends a sentence. */
export function readability(lines: readonly string[], locale: string): Readability {
  const wordsOf = new Intl.Segmenter(locale, { granularity: "word" });
  const sentencesOf = new Intl.Segmenter(locale, { granularity: "sentence" });
  const words = lines.flatMap((line) =>
    [...wordsOf.segment(line)].filter((part) => part.isWordLike).map((part) => part.segment),
  );
  const sentences = lines.reduce(
    (sum, line) =>
      sum + [...sentencesOf.segment(line)].filter((part) => /[\p{L}\p{N}]/u.test(part.segment)).length,
    0,
  );
  const counts = { words: words.length, sentences };
  if (!SCALES[locale] || words.length === 0) return { ...counts, score: null };
  const syllables = words.reduce((sum, word) => sum + (syllablesIn(word, locale) ?? 0), 0);
  return { ...counts, score: Math.round(formula(locale, words.length, sentences, syllables) * 10) / 10 };
}

function formula(locale: string, word: number, sentence: number, syllable: number): number {
  const [long, spoken] = [word / sentence, syllable / word];
  if (locale === "es") return 206.835 - long - 62.3 * spoken;
  if (locale === "fr") return 207 - 1.015 * long - 73.6 * spoken;
  return fleschKincaid({ word, sentence, syllable });
}

/** Is a text harder than its scale allows? */
export function isTooHard({ score }: Readability, { unit, limit }: Scale): boolean {
  return score !== null && (unit === "grade" ? score > limit : score < limit);
}
