/** Text between tags. A sheet is none, and is matched first so that it is left alone. */
const BETWEEN_TAGS = /(<style>[^]*?<\/style>)|>([^<]+)/g;
const WORD = /\p{L}+/gu;
/** Words about as frequent as each other, among which a word finds its replacement. */
const NEIGHBOURS = 32;

/**
 * Writes pages anew in other words: each word becomes another of the same pages that is about as frequent. Copies word for
 * word would compress to nothing, as no second guide does; these are as compressible as their originals.
 * @returns the same markup with the words that stand `step` places further.
 */
export function otherWords(pages: Iterable<string>): (html: string, step: number) => string {
  const counts = new Map<string, number>();
  for (const html of pages)
    for (const [, sheet, text = ""] of html.matchAll(BETWEEN_TAGS))
      if (sheet === undefined)
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
  return (html, step) =>
    html.replace(BETWEEN_TAGS, (match, sheet: string | undefined, text: string) =>
      sheet === undefined ? `>${text.replace(WORD, (word) => replace(word, step))}` : match,
    );
}
