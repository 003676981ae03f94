/** What a part of a translation was made from, and what else says the same. Digests. */
export type Made = { from: string; same: string | null };

/** What stands in a translation for one part of the English. `own`: which of its parts, from 0. */
export type Pair =
  | { state: "current" | "same"; own: number }
  | { state: "changed"; own: number }
  | { state: "missing"; own: null };

/**
 * Which part of a translation was made from which of the English, where the English has moved ahead: parts that fit one another keep their
 * order (a longest common subsequence), and what lies between two of them is taken for the same part, changed, one by one.
 * @param english digests in reading order. @returns a pair for each of them, and the parts whose English is gone.
 */
export function align(
  english: readonly string[],
  own: readonly Made[],
): { pairs: readonly Pair[]; gone: readonly number[] } {
  const fits = (at: number, other: number) => {
    const { from, same } = own[other]!;
    return from === english[at] || same === english[at];
  };
  const longest = lengths(english.length, own.length, fits);
  const pairs: Pair[] = [];
  const gone: number[] = [];
  let [at, other] = [0, 0];
  let [newer, older]: [number, number[]] = [0, []];
  const close = () => {
    const changed = older.splice(0, newer);
    pairs.push(...changed.map((one): Pair => ({ state: "changed", own: one })));
    for (let left = newer - changed.length; left > 0; left--) pairs.push({ state: "missing", own: null });
    gone.push(...older);
    [newer, older] = [0, []];
  };
  while (at < english.length || other < own.length) {
    if (at < english.length && other < own.length && fits(at, other)) {
      close();
      pairs.push({ state: own[other]!.from === english[at] ? "current" : "same", own: other });
      at++;
      other++;
    } else if (
      other >= own.length ||
      (at < english.length && longest[at + 1]![other]! >= longest[at]![other + 1]!)
    ) {
      newer++;
      at++;
    } else older.push(other++);
  }
  close();
  return { pairs, gone };
}

/** How many parts can be paired from each place on. */
function lengths(rows: number, columns: number, fits: (row: number, column: number) => boolean): number[][] {
  const found = Array.from({ length: rows + 1 }, () => Array.from({ length: columns + 1 }, () => 0));
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      found[row]![column] = fits(row, column)
        ? found[row + 1]![column + 1]! + 1
        : Math.max(found[row + 1]![column]!, found[row]![column + 1]!);
  return found;
}
