import type { Language } from "./language";
import { isHan, wordsIn } from "./words";

/** To make one takes longer than to cut a hundred words. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(locale: string): Intl.Segmenter {
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: "word" });
  segmenters.set(locale, known);
  return known;
}

/** The words of a text, with runs of Han cut by Node's segmenter. Build only: see `splitByVocabulary`. */
export function segmentedWords(text: string, language: Language): string[] {
  return wordsIn(language.unify(text)).flatMap(({ text: word }) =>
    isHan(word) ? [...segmenterOf(language.locale).segment(word)].map((part) => part.segment) : [word],
  );
}
