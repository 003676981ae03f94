const WORD = /\p{L}+/gu;
/** Words about as frequent as each other, among which a word finds its replacement. */
const NEIGHBOURS = 32;

/**
 * Says texts in other words: each word becomes another of the same texts that is about as frequent. Copies word for word
 * would compress to nothing, as no second guide does; these are as compressible as their originals.
 * @returns a text with the words that stand `step` places further.
 */
export function otherWords(texts: Iterable<string>): (text: string, step: number) => string {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [word] of text.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
  const rankOf = new Map(ranked.map((word, rank) => [word, rank]));

  const replace = (word: string, step: number): string => {
    const rank = rankOf.get(word);
    if (rank === undefined) return word;
    const first = rank - (rank % NEIGHBOURS);
    const length = Math.min(NEIGHBOURS, ranked.length - first);
    return ranked[first + ((rank - first + step) % length)] ?? word;
  };
  return (text, step) => text.replace(WORD, (word) => replace(word, step));
}
