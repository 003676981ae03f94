/** What a part of a translation was made from, and what else says the same. Digests. */
export type Made = { from: string; same: string | null };

/** What the ledger says of a part: `a`, or `a=b`. */
export function madeOf(english: string): Made {
  const [from = "", same = null] = english.split("=");
  return { from, same };
}

/** How a part stands to the English, by its digest as that is now. */
export function stateOf({ from, same }: Made, digest: string): "current" | "same" | "changed" {
  return from === digest ? "current" : same === digest ? "same" : "changed";
}

/** What stands in a translation for one part of the English. `own`: which of its parts, from 0. */
export type Pair = { state: "current" | "same" | "changed"; own: number } | { state: "missing"; own: null };

/**
 * Which part of a translation was made from which of the English, where the English has moved ahead. Parts that fit keep their order where
 * they can (a longest common subsequence); what fits elsewhere has moved; and what lies between two that kept their order is taken for the
 * same part, changed, one by one.
 * @param english digests in reading order. @returns a pair for each of them, and the parts whose English is gone.
 */
export function align(
  english: readonly string[],
  own: readonly Made[],
): { pairs: readonly Pair[]; gone: readonly number[] } {
  const state = (at: number, other: number) => stateOf(own[other]!, english[at]!);
  const fits = (at: number, other: number) => state(at, other) !== "changed";
  const kept = longestCommon(english.length, own.length, fits);
  const found = [...kept];
  const left = new Set(own.keys());
  for (const other of kept) if (other !== null) left.delete(other);
  for (const at of english.keys())
    if (found[at] === null) {
      const moved = [...left].find((other) => fits(at, other)) ?? null;
      found[at] = moved;
      if (moved !== null) left.delete(moved);
    }
  const pairs = found.map((other, at): Pair => {
    if (other !== null) return { state: state(at, other), own: other };
    const before = kept.slice(0, at).findLast((one) => one !== null) ?? -1;
    const after = kept.slice(at).find((one) => one !== null) ?? own.length;
    const changed = [...left].find((one) => before < one && one < after);
    if (changed === undefined) return { state: "missing", own: null };
    left.delete(changed);
    return { state: "changed", own: changed };
  });
  return { pairs, gone: [...left] };
}

/** For each row the column that it is paired with, in a longest way to pair them in order; null where with none. */
function longestCommon(
  rows: number,
  columns: number,
  fits: (row: number, column: number) => boolean,
): (number | null)[] {
  const lengths = Array.from({ length: rows + 1 }, () => Array.from({ length: columns + 1 }, () => 0));
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      lengths[row]![column] = fits(row, column)
        ? lengths[row + 1]![column + 1]! + 1
        : Math.max(lengths[row + 1]![column]!, lengths[row]![column + 1]!);
  let column = 0;
  return Array.from({ length: rows }, (_, row) => {
    while (column < columns && !fits(row, column) && lengths[row]![column + 1] === lengths[row]![column])
      column++;
    return column < columns && fits(row, column) ? column++ : null;
  });
}
