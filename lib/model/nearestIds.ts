import { likeness, pairsOf } from "./likeness";

const SUGGESTED = 3;
/** Below this, something else was meant. Two letters turned about in a word of four leave as much of it. */
const LEAST = 2 / 5;

/** Ids that somebody who wrote `typed` may have meant, nearest first: those that share most pairs of letters with it; none that shares hardly any. */
export function nearestIds(typed: string, ids: readonly string[]): string[] {
  const wanted = pairsOf(lettersOf(typed));
  return ids
    .map((id) => ({ id, likeness: likeness(wanted, pairsOf(lettersOf(id))) }))
    .filter((one) => one.likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
    .slice(0, SUGGESTED)
    .map(({ id }) => id);
}

/** With its ends, so that a word begins and ends as itself, wherever it stands. */
const lettersOf = (text: string) => `-${text}-`.toLowerCase().replace(/[^a-z0-9]+/g, "-");
