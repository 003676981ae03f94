import type { SearchIndex } from "./loadIndex";
import { passageFor } from "./passageFor";
import { rankGroups } from "./rankGroups";
import { SURE } from "./readings";
import { type ReadQuery, readQuery, rounded } from "./readQuery";
import type { SearchResult } from "./types";

const DEFAULT_LIMIT = 10;
// One guide with eight sections must not fill the page.
const RESULTS_PER_ID = 2;

/** What the box shows for a question: passages with the words that were meant, best first; none for an empty question. */
export function findResults(
  index: SearchIndex,
  query: string,
  { limit = DEFAULT_LIMIT }: { limit?: number } = {},
): { outOfScope: boolean; results: readonly SearchResult[] } {
  const { language, documents } = index;
  const { words, outOfScope } = readQuery(index, query);
  const shown = shownTerms(words);
  const perId = new Map<string, number>();
  const single = documents.map((_, number) => ({
    key: String(number),
    members: [{ number, head: index.headOf.get(number), discount: 1 }],
  }));
  const results: SearchResult[] = [];
  for (const { best, score } of rankGroups(words, single)) {
    if (results.length >= limit) break;
    const document = documents[best]!;
    const thing = `${document.kind}/${document.id}`;
    const count = (perId.get(thing) ?? 0) + 1;
    perId.set(thing, count);
    if (count > RESULTS_PER_ID) continue;
    const { situations: _, passage, ...rest } = document;
    results.push({ ...rest, passage: passageFor(passage, shown, language), score: rounded(score) });
  }
  return { outOfScope, results };
}

/** The terms that are marked in passages. What was only guessed is marked too, but not beside something sure. */
function shownTerms(words: ReadQuery["words"]): ReadonlySet<string> {
  return new Set(
    words.flatMap(({ readings }) => {
      const surest = Math.max(0, ...readings.values());
      return [...readings].flatMap(([term, sureness]) => (sureness >= Math.min(surest, SURE) ? [term] : []));
    }),
  );
}
