import { SOURCE_LOCALE } from "../model/locale";

/** A text and the language that it is really in. */
export type LocalText<T> = { text: T; locale: string; isFallback: boolean };

/** The text in the reader's locale, or the English one, marked as a fallback so that the page can say so. */
export function textIn<T>(texts: Readonly<Record<string, T>>, locale: string): LocalText<T> {
  const own = texts[locale];
  if (own) return { text: own, locale, isFallback: false };
  const english = texts[SOURCE_LOCALE];
  if (!english) throw new Error("a text without an English original");
  return { text: english, locale: SOURCE_LOCALE, isFallback: true };
}
