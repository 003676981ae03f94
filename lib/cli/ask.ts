import { searchDocuments } from "../content/searchDocuments";
import { siteSearch } from "../content/siteSearch";
import type { Content } from "../model/content";
import { visible } from "../model/visible";
import { labelOf } from "../search/asked";
import { findResults, findTopics, joinVerdicts } from "../search";
import type { GivenTo } from "./commands";
import { answerLines, eachLine } from "./lines";
import { readerLanguage } from "./options";
import { siteContent } from "./siteContent";

/** What `ask` answers: with `--json` to programs, else to people. */
export async function run({ values }: GivenTo<"ask">): Promise<void> {
  const { content } = siteContent();
  const page = readerLanguage(content.locales, values.lang);
  const search = siteSearch(content);
  await (values.json ? answerLines(asJson(content, search, page)) : eachLine(asText(search, page)));
}

type Search = ReturnType<typeof siteSearch>;

/** Every result. */
function asJson(content: Content, search: Search, page: string) {
  const sources = new Map(
    searchDocuments(content, page).map((document) => [labelOf(document), document.sources]),
  );
  return (query: string) => {
    const { searcher, said } = search(page, query);
    const { meant, scope, situations, guides } = findTopics(searcher, query);
    const { danger, refused, outOfScope } = joinVerdicts(said(meant), scope);
    return {
      query,
      ...(meant !== null && { meant }),
      language: searcher.asked.language.locale,
      outOfScope,
      danger: danger !== null,
      ...(refused && { refused }),
      situations,
      guides: guides.map((guide) => ({
        ...guide,
        sources: sources.get(labelOf(guide)) ?? [],
      })),
    };
  };
}

/** The first results, as the box on a page shows them. */
function asText(search: Search, page: string) {
  return (query: string) => {
    const { searcher, said } = search(page, query);
    const { meant, scope, situations, results } = findResults(searcher, query);
    const { danger, refused, outOfScope, hidesResults } = joinVerdicts(said(meant), scope);
    const { locale } = searcher.asked.language;
    const notes = [
      locale !== page && `asked in ${locale}`,
      danger && `danger: ${danger}`,
      refused && `refused: ${refused}`,
      outOfScope && "out of scope",
    ];
    const note = notes.filter(Boolean).join(", ");
    const lines = [
      ...situations.map(({ title, href }) => `  > ${title}  ${href}`),
      ...results.map(
        ({ title, heading, href, like }) =>
          `  ${title}: ${heading}  ${href}${like ? `  (like: ${like})` : ""}`,
      ),
    ];
    return [`${visible(query)}${note && `  (${note})`}`, ...(hidesResults ? [] : lines)].join("\n");
  };
}
