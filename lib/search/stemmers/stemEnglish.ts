import lunr from "lunr";

/** Lunr's own Porter stemmer: already in every bundle that searches. It would make "ic" of ICE, hence four letters. */
export function stemEnglish(word: string): string {
  return /^[a-z]{4,}$/.test(word) ? lunr.stemmer(new lunr.Token(word, {})).toString() : word;
}
