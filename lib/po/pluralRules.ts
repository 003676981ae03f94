/**
 * Plural-Forms of gettext, by language that is listed in `locales.json`: the number of a form is its place in `formsOf`. `many` of Spanish, French and
 * Portuguese is the form of round millions, as in CLDR, so that no form that the pages have is lost on the way.
 */
export const PLURAL_RULES: Readonly<Record<string, string>> = {
  es: "nplurals=3; plural=(n == 1 ? 0 : n != 0 && n % 1000000 == 0 ? 1 : 2);",
  fr: "nplurals=3; plural=(n == 0 || n == 1 ? 0 : n % 1000000 == 0 ? 1 : 2);",
  ar: "nplurals=6; plural=(n == 0 ? 0 : n == 1 ? 1 : n == 2 ? 2 : n % 100 >= 3 && n % 100 <= 10 ? 3 : n % 100 >= 11 ? 4 : 5);",
  "zh-Hans": "nplurals=1; plural=0;",
  ht: "nplurals=2; plural=(n == 1 ? 0 : 1);",
  "pt-BR": "nplurals=3; plural=(n == 0 || n == 1 ? 0 : n % 1000000 == 0 ? 1 : 2);",
  vi: "nplurals=1; plural=0;",
  // The fourth form is that of fractions, which no number of things has.
  ru: "nplurals=4; plural=(n % 10 == 1 && n % 100 != 11 ? 0 : n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14) ? 1 : 2);",
  ko: "nplurals=1; plural=0;",
  tl: "nplurals=2; plural=(n == 1 || n == 2 || n == 3 || n % 10 != 4 && n % 10 != 6 && n % 10 != 9 ? 0 : 1);",
};
