const LATIN = "-Latn";

/** How a language is written in Latin letters, by the script code of ISO 15924: `ru-Latn` of `ru`. */
export const inLatinLetters = (code: string) => code + LATIN;

/** The language itself, of one that is written in Latin letters or in its own: `ru` of both `ru-Latn` and `ru`. */
export const inOwnLetters = (code: string) => (code.endsWith(LATIN) ? code.slice(0, -LATIN.length) : code);
