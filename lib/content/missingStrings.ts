import { formsOf, pluralKey } from "../i18n/pluralKey";

type Strings = Readonly<Record<string, string>>;

/** Every interface text that a language has to have, by key: those of the English, with the plural forms of the language. */
export function neededStrings(english: Strings, locale: string): string[] {
  const keys = Object.keys(english).flatMap((key) => {
    const plural = pluralKey(key);
    return plural ? formsOf(locale).map((form) => `${plural.base}_${form}`) : [key];
  });
  return [...new Set(keys)];
}

/** The keys of interface texts that a language lacks: readers get these in English, one by one. */
export function missingStrings(english: Strings, own: Strings, locale: string): string[] {
  return neededStrings(english, locale).filter((key) => own[key] === undefined);
}
