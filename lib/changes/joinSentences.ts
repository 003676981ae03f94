/** Sentences as one paragraph: with a space between them, but for what ends with a full-width sign, as in Chinese. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.reduce(
    (before, next) => before + (/(^|[。！？：；）”])$/u.test(before) ? "" : " ") + next,
    "",
  );
}
