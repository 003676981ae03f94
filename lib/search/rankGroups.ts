import type { WeighedWord } from "./weighWords";

/** Documents that are evidence for one thing, each with how much it counts. */
export type Group = { key: string; members: readonly { number: number; discount: number }[] };

export type RankedGroup = {
  key: string;
  score: number;
  /** The member that answers best by itself. */
  best: number;
};

// Answering more of the question beats answering one word of it well.
const COVERAGE_POWER = 2;

function combine(
  words: readonly WeighedWord[],
  hitOf: (word: WeighedWord) => { score: number; sureness: number },
) {
  let score = 0;
  let covered = 0;
  let asked = 0;
  for (const word of words) {
    const hit = hitOf(word);
    score += hit.score;
    covered += word.weight * hit.sureness;
    asked += word.weight;
  }
  return asked === 0 ? 0 : score * (covered / asked) ** COVERAGE_POWER;
}

const NO_HIT = { score: 0, sureness: 0 };

/**
 * Ranks things by the evidence of their documents: each word counts where it is answered best, so a guide may answer one
 * word in one section and the next in another. Things without any evidence are left out.
 */
export function rankGroups(words: readonly WeighedWord[], groups: readonly Group[]): RankedGroup[] {
  const known = words.filter((word) => word.hits.size > 0);
  const ranked: RankedGroup[] = [];
  for (const { key, members } of groups) {
    let best = -1;
    let bestScore = 0;
    for (const { number, discount } of members) {
      const own = discount * combine(known, (word) => word.hits.get(number) ?? NO_HIT);
      if (own > bestScore) {
        bestScore = own;
        best = number;
      }
    }
    if (best < 0) continue;
    const together = combine(known, (word) => {
      let top = NO_HIT;
      for (const { number, discount } of members) {
        const hit = word.hits.get(number);
        if (hit && hit.score * discount > top.score) {
          top = { score: hit.score * discount, sureness: hit.sureness * discount };
        }
      }
      return top;
    });
    // Half for the best single document: a long guide has more chances to mention every word somewhere.
    ranked.push({ key, best, score: (bestScore + together) / 2 });
  }
  return ranked.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}
