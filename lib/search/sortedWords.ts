/** Those of some sorted words that begin in a way, by bisection: they are sought at every letter that is typed. */
export function beginning(sorted: readonly string[], start: string): readonly string[] {
  const rest = sorted.slice(firstFrom(sorted, start));
  const end = rest.findIndex((word) => !word.startsWith(start));
  return end < 0 ? rest : rest.slice(0, end);
}

/** Whether one of them does. */
export function hasBeginning(sorted: readonly string[], start: string): boolean {
  return sorted[firstFrom(sorted, start)]?.startsWith(start) ?? false;
}

/** The place of the first word that does not stand before another. */
function firstFrom(sorted: readonly string[], word: string): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! < word) from = middle + 1;
    else to = middle;
  }
  return from;
}
