import type { SearchIndex } from "./loadIndex";
import type { QueryWord } from "./planQuery";
import { type Readings, readingsOf } from "./readings";

/** A query word, what it may mean, and where that stands. */
export type WeighedWord = {
  word: QueryWord;
  readings: Readings;
  /** How much the word tells: rare words tell more, and a word that nothing knows counts as the rarest. */
  weight: number;
  /** Document number → how well the word is answered there: Lunr's best score, and the surest reading. */
  hits: ReadonlyMap<number, { score: number; sureness: number }>;
};

/** Lunr's score of each document for one term. Kept, because half-typed queries ask for the same terms again. */
function scoresOf(index: SearchIndex, term: string): ReadonlyMap<number, number> {
  let scores = index.scores.get(term);
  if (!scores) {
    const matches = index.lunr.query((query) => query.term(term, {}));
    scores = new Map(matches.map(({ ref, score }) => [Number(ref), score]));
    index.scores.set(term, scores);
  }
  return scores;
}

/**
 * Asks Lunr one term at a time and keeps the best reading for each document. One query of all terms would add them up:
 * a word and its stem would count twice, and a document with one word in many forms would beat one that has them all.
 */
export function weighWord(
  index: SearchIndex,
  word: QueryWord,
  isAsked?: (word: string) => boolean,
): WeighedWord {
  const readings = readingsOf(index, word, isAsked);
  const hits = new Map<number, { score: number; sureness: number }>();
  let rarest = 0;
  let surest = 0;
  for (const [term, sureness] of readings) {
    if (sureness > surest) {
      surest = sureness;
      rarest = index.frequency.get(term)!;
    }
    for (const [number, score] of scoresOf(index, term)) {
      const best = hits.get(number);
      hits.set(number, {
        score: Math.max(score * sureness, best?.score ?? 0),
        sureness: Math.max(sureness, best?.sureness ?? 0),
      });
    }
  }
  return { word, readings, hits, weight: Math.log(1 + index.documents.length / Math.max(rarest, 1)) };
}
