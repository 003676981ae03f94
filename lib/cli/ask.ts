import { parseArgs } from "node:util";
import { searchDocuments } from "../content/searchDocuments";
import { siteSearch } from "../content/siteSearch";
import { SOURCE_LOCALE } from "../model/locale";
import { labelOf } from "../search/asked";
import { findResults, findTopics, joinVerdicts } from "../search";
import { answerLines, eachLine } from "./lines";
import { siteContent } from "./siteContent";

/**
 * `npm run --silent ask -- --lang es --json`: one question a line in, one answer a line out. `--lang` is the language of the page; a
 * question may be in any that people ask in.
 */
const { values } = parseArgs({ options: { lang: { type: "string" }, json: { type: "boolean" } } });
const { content } = siteContent();
const page = values.lang ?? SOURCE_LOCALE;
if (!content.locales.some(({ code, enabled }) => code === page && enabled)) {
  const known = content.locales.filter(({ enabled }) => enabled).map(({ code }) => code);
  console.error(`--lang: expected one of ${known.join(", ")}, received ${page}`);
  process.exit(2);
}
const search = siteSearch(content);

if (values.json) {
  // All of them, where the box names the first.
  const sources = new Map(
    searchDocuments(content, page).map((document) => [labelOf(document), document.sources]),
  );
  await answerLines((query) => {
    const { searcher, said } = search(page, query);
    const { scope, situations, guides } = findTopics(searcher, query);
    const { danger, refused, outOfScope } = joinVerdicts(said, scope);
    return {
      query,
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
  });
} else {
  await eachLine((query) => {
    const { searcher, said } = search(page, query);
    const { scope, situations, results } = findResults(searcher, query);
    const { danger, refused, outOfScope, hidesResults } = joinVerdicts(said, scope);
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
    return [`${query}${note && `  (${note})`}`, ...(hidesResults ? [] : lines)].join("\n");
  });
}
