import type { SearchWords } from "../model/searchWords";
import { levelArabic } from "./latin/levelArabic";
import { levelRussian } from "./latin/levelRussian";
import { type Language, makeLanguage, type WordForms } from "./language";
import { stemArabic } from "./stemmers/stemArabic";
import { stemByLength } from "./stemmers/stemByLength";
import { stemEnglish } from "./stemmers/stemEnglish";
import { stemFrench } from "./stemmers/stemFrench";
import { stemSpanish } from "./stemmers/stemSpanish";
import { toSimplified } from "./toSimplified";

// All of them together are smaller than the request that one by itself would be.
const FORMS: Record<string, WordForms> = {
  ar: { stem: stemArabic, vowels: "some" },
  "ar-Latn": { unify: levelArabic, vowels: "none" },
  en: { stem: stemEnglish },
  es: { stem: stemSpanish },
  fr: { stem: stemFrench },
  "pt-BR": { stem: stemByLength(6) },
  ru: { stem: stemByLength(5) },
  "ru-Latn": { stem: stemByLength(5), unify: levelRussian },
  "zh-Hans": { unify: toSimplified },
};

/** Of a locale whose words nobody has written yet. */
export const NO_WORDS: SearchWords = { stopwords: [], synonyms: [] };

/** What search knows of a locale: its forms are code, its words content. Both are optional. */
export function languageOf(locale: string, words: SearchWords = NO_WORDS): Language {
  return makeLanguage(locale, FORMS[locale] ?? {}, words);
}
