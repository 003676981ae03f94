import { sectionLabel } from "./asked";
import { rankTopics, type Searcher } from "./rankTopics";
import { rounded } from "./rounded";
import type { Topics } from "./types";

const DEFAULT_LIMIT = 10;

/** The situations and guides that a question is about, best first, each once; none for an empty question. */
export function findTopics(
  searcher: Searcher,
  query: string,
  { limit = DEFAULT_LIMIT }: { limit?: number } = {},
): Topics {
  const { meant, scope, guides, sections, situations, likeIn } = rankTopics(searcher, query);
  return {
    meant,
    scope,
    situations: situations.slice(0, limit).map(({ id, score }) => ({ id, score: rounded(score) })),
    guides: guides.slice(0, limit).map(({ id, score }) => {
      const best = sections.find((section) => section.id.startsWith(sectionLabel(id, "")));
      const section = best?.id.slice(sectionLabel(id, "").length) || null;
      return { id, section, like: likeIn(id), score: rounded(score) };
    }),
  };
}
