import { defineLanguage, type Language } from "../language";

// One module a language, fetched only where it is used: a Spanish page loads no English word lists.
const LANGUAGES: Record<string, () => Promise<Language>> = {
  ar: async () => (await import("./arabic")).arabic,
  en: async () => (await import("./english")).english,
  es: async () => (await import("./spanish")).spanish,
  fr: async () => (await import("./french")).french,
  "zh-Hans": async () => (await import("./chinese")).chinese,
};

/** What search knows of a locale. One without a module here works by folding alone: content is all it needs. */
export async function loadLanguage(locale: string): Promise<Language> {
  const load = Object.hasOwn(LANGUAGES, locale) ? LANGUAGES[locale] : undefined;
  return load ? load() : defineLanguage({ locale });
}
