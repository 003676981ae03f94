/** How well each thing answers a question beside the others: 1 is the best of them, 0 far behind. */
export type Standing = ReadonlyMap<string, number>;

export const NONE: Standing = new Map();

/** Scores of which only the ratio counts. */
export function byShare(scores: ReadonlyMap<string, number>): Standing {
  let best = -Infinity;
  for (const score of scores.values()) best = Math.max(best, score);
  const standing = new Map<string, number>();
  for (const [id, score] of scores) standing.set(id, score / best);
  return standing;
}

/**
 * Scores of which only the distance counts, such as logarithms. @param spread how many standard deviations lie between the best and
 * what is far behind.
 */
export function byDistance(scores: ReadonlyMap<string, number>, spread: number): Standing {
  let best = -Infinity;
  let sum = 0;
  for (const score of scores.values()) {
    best = Math.max(best, score);
    sum += score;
  }
  const mean = sum / scores.size;
  let squares = 0;
  for (const score of scores.values()) squares += (score - mean) ** 2;
  const far = spread * (Math.sqrt(squares / scores.size) || 1);
  const standing = new Map<string, number>();
  for (const [id, score] of scores) standing.set(id, Math.max(0, 1 - (best - score) / far));
  return standing;
}

/** The best standing of each thing among its parts. @param partsOf the things that something is part of. */
export function bestOf(standing: Standing, thingsOf: (part: string) => readonly string[]): Standing {
  const best = new Map<string, number>();
  for (const [part, value] of standing)
    for (const thing of thingsOf(part)) best.set(thing, Math.max(value, best.get(thing) ?? 0));
  return best;
}

export type Ranked = { id: string; score: number };

/**
 * Adds up standings by their weights, and ranks. Adding is better here than joining ranks: how far the second is behind matters.
 * Equal things go by their id.
 */
export function rankBy(weighed: readonly (readonly [standing: Standing, weight: number])[]): Ranked[] {
  const total = weighed.reduce((sum, [, weight]) => sum + weight, 0);
  const scores = new Map<string, number>();
  for (const [standing, weight] of weighed)
    for (const [id, value] of standing) scores.set(id, (scores.get(id) ?? 0) + (weight * value) / total);
  const ranked: Ranked[] = [];
  for (const [id, score] of scores) if (score > 0) ranked.push({ id, score });
  return ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
