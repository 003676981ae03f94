import { searchDocuments } from "../content/searchDocuments";
import type { Content } from "../model/content";
import { buildIndex, findResults, languageOf, loadIndex } from "../search";
import { judgedQueries } from "./judgedQueries";
import { lookupTimes } from "./lookupTimes";
import type { Section } from "./report";
import { processorTime } from "./statistics";

/** Search over the judged queries of each locale, in Node; the budget of 16 ms is for a processor four times slower. */
export async function timeSearch(
  content: Content,
  asOf: string,
  root: string,
  loop: number,
): Promise<Section> {
  const locales = content.locales.filter(({ enabled }) => enabled);
  const rows = [];
  for (const { code } of locales) {
    const language = languageOf(code, content.searchWords[code]?.words);
    const documents = searchDocuments(content, code, asOf);
    const serialized = JSON.stringify(buildIndex(documents, language));
    const opened = processorTime(() => loadIndex(JSON.parse(serialized), language));
    const queries = judgedQueries(root, code);
    const times = lookupTimes(queries, (query) => findResults(opened.result, query));
    rows.push({
      locale: code,
      documents: documents.length,
      queries: queries.length,
      "open ms": opened.ms,
      ...times,
      "p95 × loop": times["p95 ms"] / loop,
    });
  }
  return { name: "Search in Node", rows, over: [] };
}
