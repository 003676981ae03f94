const CJK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/u;

/**
 * The parts of a text that have to stay in one row where it is drawn: words with their marks, and single characters in
 * writing without spaces, with the marks that they open or close. Joined, they are the text.
 */
export function unbreakable(text: string): string[] {
  return (text.match(/\S+\s*|\s+/gu) ?? []).flatMap((word) =>
    CJK.test(word) ? (word.match(CHARACTER) ?? [word]) : [word],
  );
}

/** Opening marks, then a run of letters of other scripts or one character, then what follows it and opens nothing. */
const CHARACTER =
  /[\p{Ps}\p{Pi}]*(?:[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+|.)(?:(?![\p{Ps}\p{Pi}])[\p{P}\s])*/gu;
