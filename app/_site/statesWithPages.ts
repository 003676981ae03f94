import { site, stateName } from "./site";

/** Every state and territory that has a name in content, in the alphabetical order of the reader's language. */
export function statesWithPages(locale: string): readonly string[] {
  const collator = new Intl.Collator(locale);
  return Object.keys(site().content.states.en ?? {}).sort((a, b) =>
    collator.compare(stateName(a, locale), stateName(b, locale)),
  );
}
