import { createInstance } from "i18next";
import { SOURCE_LOCALE } from "../model/locale";

type Strings = Readonly<Record<string, string>>;

/** Gives the interface text of a key, with plural rules and `{{placeholders}}`. */
export type Translate = (key: string, values?: Record<string, string | number>) => string;

/**
 * Makes the translator of one locale. A string that the locale lacks comes in English; one that nobody has throws,
 * since a key on a page is a fault of the code.
 */
export function createTranslator(ui: Readonly<Record<string, Strings>>, locale: string): Translate {
  const instance = createInstance();
  void instance.init({
    lng: locale,
    fallbackLng: SOURCE_LOCALE,
    resources: Object.fromEntries(
      [locale, SOURCE_LOCALE].map((code) => [code, { translation: ui[code] ?? {} }]),
    ),
    // Keys are flat and full, so that a search for one finds it.
    keySeparator: false,
    nsSeparator: false,
    // React escapes.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  const fixed = instance.getFixedT(locale);
  return (key, values) => {
    if (!instance.exists(key, values))
      throw new Error(`no interface text for "${key}" in content/en/ui.json`);
    return fixed(key, values ?? {});
  };
}
