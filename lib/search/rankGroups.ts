import type { WeighedWord } from "./weighWords";

type Hit = { score: number; sureness: number };

/** A document that is evidence for a thing, with the head that speaks for it too. */
export type Member = { number: number; head: number | undefined };
export type Group = { key: string; members: readonly Member[] };

export type RankedGroup = {
  key: string;
  score: number;
  /** The member that answers best by itself. */
  best: number;
};

// Answering more of the question beats answering one word of it well.
const COVERAGE_POWER = 1.5;
// What a guide is about is said in its title and aliases; its sections say where in it the answer stands.
const HEAD_WORTH = 1.4;
// A long guide has more chances to mention every word somewhere, so its best section counts for more than all together.
const BEST_SHARE = 0.65;

const NO_HIT: Hit = { score: 0, sureness: 0 };

/** How well a word is answered by a document and its head: as if they were one text. */
function hitOn({ hits }: WeighedWord, { number, head }: Member): Hit {
  const own = hits.get(number) ?? NO_HIT;
  const above = (head === undefined ? undefined : hits.get(head)) ?? NO_HIT;
  return {
    score: own.score + HEAD_WORTH * above.score,
    sureness: Math.max(own.sureness, above.sureness),
  };
}

function combine(words: readonly WeighedWord[], hitOf: (word: WeighedWord) => Hit) {
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
    for (const member of members) {
      const own = combine(known, (word) => hitOn(word, member));
      if (own > bestScore) {
        bestScore = own;
        best = member.number;
      }
    }
    if (best < 0) continue;
    const together = combine(known, (word) => {
      let top = NO_HIT;
      for (const member of members) {
        const hit = hitOn(word, member);
        if (hit.score > top.score) top = hit;
      }
      return top;
    });
    ranked.push({ key, best, score: BEST_SHARE * bestScore + (1 - BEST_SHARE) * together });
  }
  return ranked.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}
