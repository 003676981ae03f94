const SUGGESTED = 3;

/** Ids that somebody who wrote `typed` may have meant, nearest first: those that share most pairs of letters with it. */
export function nearestIds(typed: string, ids: readonly string[]): string[] {
  const wanted = pairsOf(typed);
  return ids
    .map((id) => ({ id, likeness: likeness(wanted, pairsOf(id)) }))
    .filter((one) => one.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
    .slice(0, SUGGESTED)
    .map(({ id }) => id);
}

function pairsOf(text: string): Set<string> {
  const letters = text.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)));
}

/** Twice the pairs that both have, of all pairs: 1 where they are alike (Dice, 1945). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const inBoth = [...a].filter((pair) => b.has(pair)).length;
  return (2 * inBoth) / Math.max(1, a.size + b.size);
}
