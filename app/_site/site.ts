import { locateHotlines } from "../../lib/places/locateHotlines";
import { soundContent } from "../../lib/content/soundContent";
import { today } from "../../lib/content/today";
import { createTranslator, type Translate } from "../../lib/i18n/createTranslator";
import { languageAttributes } from "../../lib/i18n/languageAttributes";
import { formatFault } from "../../lib/model/fault";
import type { Locale } from "../../lib/model/locale";

/** The checked content and the day of the build. Loaded once in each build process; in development `siteLoader` renews this module. */
function loadSite() {
  const asOf = today();
  const { content, zips, faults } = soundContent(process.cwd(), asOf);
  if (faults.length > 0) throw new Error(`Faults in content:\n${faults.map(formatFault).join("\n")}`);
  return { content, asOf, zips, hotlines: locateHotlines(content.hotlines, zips) };
}

let loaded: ReturnType<typeof loadSite> | undefined;
export function site(): ReturnType<typeof loadSite> {
  return (loaded ??= loadSite());
}

/** The locales that have pages, in the order of the registry. */
export function enabledLocales(): readonly Locale[] {
  return site().content.locales.filter((locale) => locale.enabled);
}

/** The static parameters of every page below `[locale]`. */
export function localeParams(): { locale: string }[] {
  return enabledLocales().map(({ code }) => ({ locale: code }));
}

/** The static parameters of every page of a situation, below those of its locale. */
export function situationParams(): { id: string }[] {
  return site().content.situations.map(({ id }) => ({ id }));
}

const translators = new Map<string, Translate>();
export function translatorFor(locale: string): Translate {
  let translate = translators.get(locale);
  if (!translate) translators.set(locale, (translate = createTranslator(site().content.ui, locale)));
  return translate;
}

export function directionOf(code: string): "ltr" | "rtl" {
  return site().content.locales.find((locale) => locale.code === code)?.direction ?? "ltr";
}

/** What an element says of its language: nothing where it is the page's own. */
export function languageOf(text: string, page: string): ReturnType<typeof languageAttributes> {
  return languageAttributes(site().content.locales, text, page);
}

/** Names of states and territories in the reader's language. */
export function stateName(code: string, locale: string): string {
  const { states } = site().content;
  return states[locale]?.[code] ?? states.en?.[code] ?? code;
}
