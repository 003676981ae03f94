import type { ScopeVerdict } from "./askedScope";
import { wordsOf } from "./language";
import type { SearchIndex } from "./loadIndex";
import { passageFor } from "./passageFor";
import { rankTopics, type Searcher } from "./rankTopics";
import { SURE } from "./readings";
import { rounded } from "./rounded";
import { asWritten } from "./spelling/asWritten";
import type { Ranked } from "./standing";
import type { SearchResult, StoredDocument } from "./types";
import type { WeighedWord } from "./weighWords";

const DEFAULT_LIMIT = 10;
// One guide with eight sections must not fill the page.
const RESULTS_PER_ID = 2;
const MOST_SITUATIONS = 3;
/** Of a longer question one word more or less says little, and the screen of a telephone is small. */
const MOST_WORDS_PUT_RIGHT = 12;
/** A situation that is this much behind the best is another one. */
const BESIDE_THE_BEST = 0.65;

/** What the box shows for a question. */
export type Found = {
  /** The question as it was read, with mistyped words put right; null where it was read as it was typed. */
  meant: string | null;
  /** The words of a short question that were surely mistyped, each once, with what they were read as, as people write it. */
  readAs: ReadonlyMap<string, string>;
  scope: ScopeVerdict;
  /** What may be happening, best first: at most three; none of what is off topic. Where no word says anything, the first ones that there are. */
  situations: readonly StoredDocument[];
  /** Passages with the words that were meant: first that of the best guide, then the others, best first; none for an empty question. */
  results: readonly SearchResult[];
};

/** Answers a question for the box. Never throws, whatever is typed. */
export function findResults(
  searcher: Searcher,
  query: string,
  { limit = DEFAULT_LIMIT }: { limit?: number } = {},
): Found {
  const { index, asked } = searcher;
  const { meant, changed, scope, guides, sections, situations, words, likeIn } = rankTopics(searcher, query);
  const shown = shownTerms(words);
  // A guide is surer than a section: what it says of itself and of all its sections counts.
  const first = sections.find(({ id: label }) => index.sections.get(label)!.id === guides[0]?.id);
  const perId = new Map<string, number>();
  const results: SearchResult[] = [];
  for (const { id: label, score } of first ? [first, ...sections.filter((one) => one !== first)] : sections) {
    if (results.length >= limit) break;
    const { situations: _, passage, ...rest } = index.sections.get(label)!;
    const ofGuide = (perId.get(rest.id) ?? 0) + 1;
    perId.set(rest.id, ofGuide);
    if (ofGuide > RESULTS_PER_ID) continue;
    results.push({
      ...rest,
      passage: passageFor(passage, shown, index.language),
      like: ofGuide === 1 ? likeIn(rest.id) : null,
      score: rounded(score),
    });
  }
  const count = wordsOf(query, asked.language.unify).length;
  const told = count <= MOST_WORDS_PUT_RIGHT ? changed.filter(({ isSure }) => isSure) : [];
  return {
    meant,
    readAs: new Map(told.map(({ typed, meant }) => [typed, asWritten(meant, asked)])),
    scope,
    situations:
      count === 0 || (scope.offTopic && scope.danger === null) ? [] : whatMayHappen(index, situations),
    results,
  };
}

/** The likeliest situations; the first ones where nothing tells them apart, since "they are here" may be all that somebody types. */
function whatMayHappen(index: SearchIndex, ranked: readonly Ranked[]): StoredDocument[] {
  const [best] = ranked;
  if (!best) return [...index.situations.values()].slice(0, MOST_SITUATIONS);
  return ranked
    .filter(({ score }) => score >= best.score * BESIDE_THE_BEST)
    .slice(0, MOST_SITUATIONS)
    .map(({ id }) => index.situations.get(id)!);
}

/** The terms that are marked in passages. What was only guessed is marked too, but not beside something sure. */
function shownTerms(words: readonly WeighedWord[]): ReadonlySet<string> {
  return new Set(
    words.flatMap(({ readings }) => {
      const surest = Math.max(0, ...readings.values());
      return [...readings].flatMap(([term, sureness]) => (sureness >= Math.min(surest, SURE) ? [term] : []));
    }),
  );
}
