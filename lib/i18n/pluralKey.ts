import { SOURCE_LOCALE } from "../model/locale";

/** Categories of number (CLDR), in the order in which files and dictionaries have them. */
export const PLURAL_FORMS = ["zero", "one", "two", "few", "many", "other"] as const;
export type PluralForm = (typeof PLURAL_FORMS)[number];

const PLURAL = new RegExp(`^(.+)_(${PLURAL_FORMS.join("|")})$`);

/** What an interface text is a form of: `search.results_one` is one of `search.results`. Undefined where it is none. */
export function pluralKey(key: string): { base: string; form: PluralForm } | undefined {
  const [, base, form] = PLURAL.exec(key) ?? [];
  return base && form ? { base, form: form as PluralForm } : undefined;
}

/** The forms that a language has, in the order of `PLURAL_FORMS`. One of which nobody knows them (`ht`) has those of English. */
export function formsOf(locale: string): PluralForm[] {
  const known = Intl.PluralRules.supportedLocalesOf([locale, SOURCE_LOCALE])[0];
  const { pluralCategories } = new Intl.PluralRules(known).resolvedOptions();
  return PLURAL_FORMS.filter((form) => (pluralCategories as string[]).includes(form));
}
