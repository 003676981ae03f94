import type { SearchIndex } from "./loadIndex";
import { type Group, type Member, rankGroups } from "./rankGroups";
import { readQuery, rounded } from "./readQuery";
import type { DocumentKind, Topics } from "./types";

const DEFAULT_LIMIT = 10;
// A script or a guide that leads to a situation speaks for it, but less than the situation's own words: a situation has
// some twenty scripts, each with a short title, and the aliases of a guide stand in each of its sections.
const EVIDENCE: Partial<Record<DocumentKind, number>> = { script: 0.4, guide: 0.3 };

/** The situations and guides that a question is about, best first, each once; none for an empty question. */
export function findTopics(
  index: SearchIndex,
  query: string,
  { limit = DEFAULT_LIMIT }: { limit?: number } = {},
): Topics {
  const { documents } = index;
  const { words, outOfScope } = readQuery(index, query);
  return {
    outOfScope,
    situations: rankGroups(words, asGroups(situationGroups(index)))
      .slice(0, limit)
      .map(({ key, score }) => ({ id: key, score: rounded(score) })),
    guides: rankGroups(words, asGroups(groupBy(index, "guide")))
      .slice(0, limit)
      .map(({ key, best, score }) => ({
        id: key,
        section: documents[best]!.section,
        score: rounded(score),
        sources: documents[best]!.sources,
      })),
  };
}

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
