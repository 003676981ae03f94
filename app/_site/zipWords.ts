import { site, stateName } from "./site";
import { statesWithPages } from "./statesWithPages";

/** What a ZIP code box says in the reader's language: the interface texts of these keys, and names of states. */
export function zipWords(locale: string, says: (key: string) => boolean) {
  const { ui } = site().content;
  const strings = Object.entries(ui.en ?? {}).flatMap(([key, english]) =>
    says(key) ? [[key, ui[locale]?.[key] ?? english] as const] : [],
  );
  const names = statesWithPages(locale).map((code) => [code, stateName(code, locale)] as const);
  return { strings: Object.fromEntries(strings), states: Object.fromEntries(names) };
}
