import { seededRandom } from "./seededRandom";

/**
 * Deals things into folds that are equally large but for one, in an order that a seed decides (Fisher and Yates 1938, as Durstenfeld
 * 1964). Shuffled, because questions under one heading stand together.
 * @returns the number of the fold of each thing.
 */
export function foldsOf(count: number, folds: number, seed: number): number[] {
  const random = seededRandom(seed);
  const dealt = Array.from({ length: count }, (_, at) => at % folds);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [dealt[last], dealt[other]] = [dealt[other]!, dealt[last]!];
  }
  return dealt;
}
