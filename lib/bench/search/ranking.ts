import type { SearchDocument } from "../../search";
import { labelOf } from "../../search/asked";
import type { TopicRanking } from "../../search/rankTopics";

/** What a search answers, best first: ids, and labels of sections. */
export type Ranking = Readonly<Record<"guides" | "sections" | "situations", readonly string[]>>;

/** Our own search ranks each by itself. */
export function rankingOf({ guides, sections, situations }: TopicRanking): Ranking {
  const ids = (ranked: TopicRanking["guides"]) => ranked.map(({ id }) => id);
  return { guides: ids(guides), sections: ids(sections), situations: ids(situations) };
}

/**
 * Other searches rank documents. A guide is as good as its best section; a situation has one document.
 * @param numbers of documents, best first.
 */
export function rankingOfDocuments(
  documents: readonly SearchDocument[],
  numbers: readonly number[],
): Ranking {
  const found = numbers.map((number) => documents[number]!);
  const guides = found.filter(({ kind }) => kind === "guide");
  const ids = (those: readonly SearchDocument[]) => [...new Set(those.map(({ id }) => id))];
  return {
    guides: ids(guides),
    sections: guides.map(labelOf),
    situations: ids(found.filter(({ kind }) => kind === "situation")),
  };
}
