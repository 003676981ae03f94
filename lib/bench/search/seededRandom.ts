/**
 * Numbers from 0 to below 1 that look random and are the same for the same seed, so that a table can be made again: Mulberry32 (Tommy
 * Ettinger, 2017, public domain). Good enough to draw and to shuffle, not to keep a secret.
 */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
