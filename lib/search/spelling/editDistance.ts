import { isSilent, soundAlike } from "./soundAlike";

/** What a slip of the ear costs of any other: the least that two words differ by. */
export const BY_EAR = 0.5;

/**
 * How many slips lie between two words: a letter too many, one too few, another one, or two that are exchanged (F. J. Damerau, "A
 * technique for computer detection and correction of spelling errors", Communications of the ACM 7, 1964, as optimal string
 * alignment: no place is changed twice). A slip of the ear counts half: a letter for one that sounds like it, one that is silent, one doubled.
 * @param most beyond it the number does not matter. @returns at most `most`, or more than that.
 */
export function editDistance(one: string, other: string, most: number): number {
  const costs = costsOf(other);
  let last: number[] = [];
  let row = [0];
  for (let to = 1; to <= other.length; to += 1) row.push(row[to - 1]! + costs[to - 1]!);
  for (let from = 1; from <= one.length; from += 1) {
    const letter = one.charCodeAt(from - 1);
    const left = costOf(one, from - 1);
    const next = [row[0]! + left];
    let least = next[0]!;
    for (let to = 1; to <= other.length; to += 1) {
      const typed = other.charCodeAt(to - 1);
      let cost = Math.min(
        row[to - 1]! + (letter === typed ? 0 : soundAlike(letter, typed) ? BY_EAR : 1),
        row[to]! + left,
        next[to - 1]! + costs[to - 1]!,
      );
      const isExchanged =
        from > 1 && to > 1 && letter === other.charCodeAt(to - 2) && typed === one.charCodeAt(from - 2);
      if (isExchanged) cost = Math.min(cost, last[to - 2]! + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    // From here it takes no fewer: what an exchange begins with is at most one slip nearer than this row.
    if (least > most) return least;
    last = row;
    row = next;
  }
  return row[other.length]!;
}

/** What each letter of a word costs that stands in it alone. */
function costsOf(word: string): number[] {
  const costs: number[] = [];
  for (let at = 0; at < word.length; at += 1) costs.push(costOf(word, at));
  return costs;
}

/** A letter that is silent or doubled is a slip of the ear. */
function costOf(word: string, at: number): number {
  const letter = word.charCodeAt(at);
  return isSilent(letter) || letter === word.charCodeAt(at - 1) ? BY_EAR : 1;
}
