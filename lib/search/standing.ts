/**
 * How well a thing answers a question beside the others: 1 is the best of them, 0 is far behind, or nothing speaks for it. A function, since
 * some three hundred sections are weighed at every letter that is typed, and what is not made need not be thrown away.
 */
export type Standing = (id: string) => number;

export const NONE: Standing = () => 0;

/** Scores of which only the ratio counts. */
export function byShare(scores: ReadonlyMap<string, number>): Standing {
  let best = 0;
  for (const score of scores.values()) best = Math.max(best, score);
  return best === 0 ? NONE : (id) => (scores.get(id) ?? 0) / best;
}

/**
 * Scores of which only the distance counts, such as logarithms. @param spread how many standard deviations lie between the best and
 * what is far behind. @param here what is compared; other scores do not count.
 */
export function byDistance(
  scores: ReadonlyMap<string, number>,
  spread: number,
  here: ReadonlyMap<string, unknown>,
): Standing {
  let count = 0;
  let best = -Infinity;
  let sum = 0;
  for (const [id, score] of scores) {
    if (!here.has(id)) continue;
    count += 1;
    best = Math.max(best, score);
    sum += score;
  }
  if (count === 0) return NONE;
  const mean = sum / count;
  let squares = 0;
  for (const [id, score] of scores) if (here.has(id)) squares += (score - mean) ** 2;
  const far = spread * (Math.sqrt(squares / count) || 1);
  return (id) => {
    const score = scores.get(id);
    return score === undefined ? 0 : Math.max(0, 1 - (best - score) / far);
  };
}

/** The best standing of each thing among its parts. @param thingsOf the things that something is part of. */
export function bestOf(
  parts: Iterable<string>,
  standing: Standing,
  thingsOf: (part: string) => readonly string[],
): Standing {
  const best = new Map<string, number>();
  for (const part of parts) {
    const value = standing(part);
    for (const thing of thingsOf(part)) if (value > (best.get(thing) ?? 0)) best.set(thing, value);
  }
  return (id) => best.get(id) ?? 0;
}

export type Ranked = { id: string; score: number };

/**
 * Adds up standings by their weights, and ranks what anything speaks for. Adding is better here than joining ranks: how far the second
 * is behind matters. Equal things go by their id.
 */
export function rankBy(
  ids: Iterable<string>,
  weighed: readonly (readonly [standing: Standing, weight: number])[],
): Ranked[] {
  const total = weighed.reduce((sum, [, weight]) => sum + weight, 0);
  const ranked: Ranked[] = [];
  for (const id of ids) {
    let score = 0;
    for (const [standing, weight] of weighed) score += (weight * standing(id)) / total;
    if (score > 0) ranked.push({ id, score });
  }
  return ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
