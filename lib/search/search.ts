import { isOutOfScope } from "./judgeScope";
import type { SearchIndex } from "./loadIndex";
import { passageFor } from "./passageFor";
import { planQuery } from "./planQuery";
import { type Group, type Member, rankGroups } from "./rankGroups";
import { SURE } from "./readings";
import type { DocumentKind, SearchAnswer, SearchResult } from "./types";
import { weighWord } from "./weighWords";

const DEFAULT_LIMIT = 10;
// A script or a guide that leads to a situation speaks for it, but less than the situation's own words: a situation has
// some twenty scripts, each with a short title, and the aliases of a guide stand in each of its sections.
const EVIDENCE: Partial<Record<DocumentKind, number>> = { script: 0.4, guide: 0.3 };
// One guide with eight sections must not fill the page.
const RESULTS_PER_ID = 2;

function groupBy(index: SearchIndex, kind: DocumentKind): Map<string, Member[]> {
  const groups = new Map<string, Member[]>();
  index.documents.forEach((document, number) => {
    if (document.kind !== kind) return;
    const members = groups.get(document.id) ?? [];
    members.push({ number, head: index.headOf.get(number), discount: 1 });
    groups.set(document.id, members);
  });
  return groups;
}

function situationGroups(index: SearchIndex): Map<string, Member[]> {
  const groups = groupBy(index, "situation");
  index.documents.forEach((document, number) => {
    const discount = EVIDENCE[document.kind];
    if (!discount) return;
    for (const id of document.situations)
      groups.get(id)?.push({ number, head: index.headOf.get(number), discount });
  });
  return groups;
}

const asGroups = (groups: Map<string, Member[]>): Group[] =>
  [...groups].map(([key, members]) => ({ key, members }));

const rounded = (score: number) => Math.round(score * 1000) / 1000;

/** Answers a reader's question from the index. Never throws, whatever is typed; an empty query finds nothing. */
export function search(index: SearchIndex, query: string, options: { limit?: number } = {}): SearchAnswer {
  const limit = options.limit ?? DEFAULT_LIMIT;
  const { language, documents } = index;
  const words = planQuery(index, query).map((word) => weighWord(index, word));

  const shown = new Set<string>();
  for (const { readings } of words) {
    const surest = Math.max(0, ...readings.values());
    // What was only guessed is marked too, but not beside something sure.
    for (const [term, sureness] of readings) if (sureness >= Math.min(surest, SURE)) shown.add(term);
  }

  const perId = new Map<string, number>();
  const single = documents.map((_, number) => ({
    key: String(number),
    members: [{ number, head: index.headOf.get(number), discount: 1 }],
  }));
  const results: SearchResult[] = [];
  for (const { best, score } of rankGroups(words, single)) {
    const document = documents[best];
    if (!document || results.length >= limit) break;
    const thing = `${document.kind}/${document.id}`;
    const count = (perId.get(thing) ?? 0) + 1;
    perId.set(thing, count);
    if (count > RESULTS_PER_ID) continue;
    const { situations: _, passage, ...rest } = document;
    results.push({ ...rest, passage: passageFor(passage, shown, language), score: rounded(score) });
  }

  return {
    outOfScope: isOutOfScope(index, words),
    situations: rankGroups(words, asGroups(situationGroups(index)))
      .slice(0, limit)
      .map(({ key, score }) => ({ id: key, score: rounded(score) })),
    guides: rankGroups(words, asGroups(groupBy(index, "guide")))
      .slice(0, limit)
      .map(({ key, best, score }) => ({
        id: key,
        section: documents[best]?.section ?? null,
        score: rounded(score),
        sources: documents[best]?.sources ?? [],
      })),
    results,
  };
}
