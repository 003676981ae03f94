import { siteSearch } from "../../content/siteSearch";
import type { Content } from "../../model/content";
import { joinVerdicts, type Verdict } from "../../search";
import { rankTopics, type TopicRanking } from "../../search/rankTopics";

/** `language`: that which was asked in. */
export type Answer = TopicRanking & { verdict: Verdict; language: string };
/** Asks a question on the page of a language. */
export type Asker = (page: string, query: string) => Answer;

/** Asks as the box does, in whatever language the question is, and tells all that it ranks. */
export function askerOf(content: Content): Asker {
  const search = siteSearch(content);
  return (page, query) => {
    const { searcher, said } = search(page, query);
    const ranking = rankTopics(searcher, query);
    return {
      ...ranking,
      verdict: joinVerdicts(said(ranking.meant), ranking.scope),
      language: searcher.asked.language.locale,
    };
  };
}
