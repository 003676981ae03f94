import lunr from "lunr";

/** Lunr's own Porter stemmer: already in every bundle that searches. */
export function stemEnglish(word: string): string {
  return /^[a-z]{3,}$/.test(word) ? lunr.stemmer(new lunr.Token(word, {})).toString() : word;
}
