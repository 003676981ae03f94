/** Categories of number (CLDR), in the order in which files and dictionaries have them. */
export const PLURAL_FORMS = ["zero", "one", "two", "few", "many", "other"] as const;
export type PluralForm = (typeof PLURAL_FORMS)[number];

const PLURAL = new RegExp(`^(.+)_(${PLURAL_FORMS.join("|")})$`);

/** What an interface text is a form of: `search.results_one` is one of `search.results`. Undefined where it is none. */
export function pluralKey(key: string): { base: string; form: PluralForm } | undefined {
  const [, base, form] = PLURAL.exec(key) ?? [];
  return base && form ? { base, form: form as PluralForm } : undefined;
}

/** The forms that a language has, in the order of `PLURAL_FORMS`. */
export function formsOf(locale: string): PluralForm[] {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
  return PLURAL_FORMS.filter((form) => (pluralCategories as string[]).includes(form));
}
