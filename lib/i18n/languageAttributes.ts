import type { Locale } from "../model/locale";

/** What an element says of the language of its text: nothing where it is that of the page. */
export function languageAttributes(
  locales: readonly Locale[],
  text: string,
  page: string,
): { lang?: string; dir?: Locale["direction"] } {
  if (text === page) return {};
  return { lang: text, dir: locales.find(({ code }) => code === text)?.direction ?? "ltr" };
}
