import { site, stateName } from "./site";

/** What a ZIP code box is told in the reader's language: the interface texts of the keys that it says, and names of states. */
export function zipWords(locale: string, says: (key: string) => boolean) {
  const { ui, states } = site().content;
  const strings = Object.entries(ui.en ?? {}).flatMap(([key, english]) =>
    says(key) ? [[key, ui[locale]?.[key] ?? english] as const] : [],
  );
  const names = Object.keys(states.en ?? {}).map((code) => [code, stateName(code, locale)] as const);
  return { locale, strings: Object.fromEntries(strings), states: Object.fromEntries(names) };
}
