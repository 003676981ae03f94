import type { Language } from "./language";
import { isHan, wordsIn } from "./words";

/** The words of a text, with runs of Han cut by Node's segmenter. Build only: see `splitByVocabulary`. */
export function segmentedWords(text: string, language: Language): string[] {
  const segmenter = new Intl.Segmenter(language.locale, { granularity: "word" });
  return wordsIn(language.unify(text)).flatMap(({ text: word }) =>
    isHan(word) ? [...segmenter.segment(word)].map((part) => part.segment) : [word],
  );
}
