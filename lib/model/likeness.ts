/** Every two letters that stand beside each other. */
export function pairsOf(letters: string): Set<string> {
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  );
}

/** Twice the pairs that both have, of all pairs: 1 where they are alike (Dice, 1945). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const inBoth = [...a].filter((pair) => b.has(pair)).length;
  return (2 * inBoth) / Math.max(1, a.size + b.size);
}
