import type { WeighedWord } from "./weighWords";

type Hit = { score: number; sureness: number };

/** A document that is evidence for a thing, with the head that speaks for it too. */
export type Member = { number: number; head: number | undefined };
export type Group = { key: string; members: readonly Member[] };

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
 * Scores things by the evidence of their documents: each word counts where it is answered best, so a guide may answer one
 * word in one section and the next in another. Things without any evidence are left out.
 */
export function scoreGroups(words: readonly WeighedWord[], groups: readonly Group[]): Map<string, number> {
  const known = words.filter((word) => word.hits.size > 0);
  const isHit = ({ number, head }: Member) =>
    known.some(({ hits }) => hits.has(number) || (head !== undefined && hits.has(head)));
  const scores = new Map<string, number>();
  for (const { key, members } of groups) {
    const evidence = members.filter(isHit);
    let best = 0;
    for (const member of evidence)
      best = Math.max(
        best,
        combine(known, (word) => hitOn(word, member)),
      );
    if (best > 0) scores.set(key, BEST_SHARE * best + (1 - BEST_SHARE) * together(known, evidence, best));
  }
  return scores;
}

/** @param best the score of the best document by itself. */
function together(words: readonly WeighedWord[], members: readonly Member[], best: number): number {
  if (members.length === 1) return best;
  return combine(words, (word) => {
    let top = NO_HIT;
    for (const member of members) {
      const hit = hitOn(word, member);
      if (hit.score > top.score) top = hit;
    }
    return top;
  });
}
