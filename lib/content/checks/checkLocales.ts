import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import { type Locale, SOURCE_LOCALE } from "../../model/locale";
import { duplicates } from "./duplicates";

const FILE = "content/locales.json";

/** Scripts that are written from right to left, as ISO 15924 has them: of languages that are written today. */
const RIGHT_TO_LEFT = ["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"];

/** Do people without pages read a language that has some? */
function readsFaults({ enabled, reads }: Locale, at: number, locales: readonly Locale[]): Fault[] {
  const withPages = locales.filter((locale) => locale.enabled).map(({ code }) => code);
  if (reads === undefined || (!enabled && withPages.includes(reads))) return [];
  const expected = enabled ? "nothing: the language has pages of its own" : `one of ${withPages.join(", ")}`;
  return [{ file: FILE, field: `locales.${at}.reads`, expected, received: `"${reads}"` }];
}

/**
 * Is each language one that there is, listed once and written in its direction, and is English, which all others fall back
 * to, switched on? That it is among them is seen as they are loaded.
 */
export function checkLocales({ locales }: Content): Fault[] {
  const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  const twice = (["code", "ownName", "englishName"] as const).flatMap((field) =>
    duplicates(locales.map((locale) => locale[field])).map((value) => ({
      file: FILE,
      field: `locales.${locales.findLastIndex((locale) => locale[field] === value)}.${field}`,
      expected: "a language that stands once",
      received: `"${value}" twice`,
    })),
  );
  const english = locales.flatMap(({ code, enabled }, at): Fault[] =>
    code === SOURCE_LOCALE && !enabled
      ? [
          {
            file: FILE,
            field: `locales.${at}.enabled`,
            expected: "true: officers read English, and other languages fall back to it",
            received: "false",
          },
        ]
      : [],
  );
  const each = locales.flatMap(({ code, direction }, at): Fault[] => {
    if (names.of(code) === undefined)
      return [
        {
          file: FILE,
          field: `locales.${at}.code`,
          expected: "the code of a language",
          received: `"${code}"`,
        },
      ];
    const { script = "" } = new Intl.Locale(code).maximize();
    const own = RIGHT_TO_LEFT.includes(script) ? "rtl" : "ltr";
    return direction === own
      ? []
      : [
          {
            file: FILE,
            field: `locales.${at}.direction`,
            expected: `"${own}", as its script ${script} is written`,
            received: `"${direction}"`,
          },
        ];
  });
  return [...twice, ...english, ...each, ...locales.flatMap(readsFaults)];
}
