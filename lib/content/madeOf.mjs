/** What checked content comes of, apart from packages: the words, and the folders of `lib/` whose code reads them. */
export const MADE_OF = [
  "content",
  "lib/content",
  "lib/engine",
  "lib/hotlines",
  "lib/hours",
  "lib/i18n",
  "lib/json",
  "lib/markdown",
  "lib/model",
  "lib/places",
  "lib/readability",
  "lib/reviews",
  "lib/search",
  "lib/signatures",
  "lib/translations",
  "lib/units",
];
