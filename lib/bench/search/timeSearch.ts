import { askedFile } from "../../content/askedFile";
import { searchDocuments } from "../../content/searchDocuments";
import type { Content } from "../../model/content";
import { buildIndex, findResults, learnAsked, loadIndex } from "../../search";
import { lookupTimes } from "../lookupTimes";
import type { Section } from "../report";
import { processorTime } from "../statistics";
import { developmentSet } from "./developmentSet";

/** Search over the development set of each locale, in Node; the budget of 16 ms is for a processor four times slower. */
export async function timeSearch(content: Content, root: string, loop: number): Promise<Section> {
  const locales = content.locales.filter(({ enabled }) => enabled);
  const rows = [];
  for (const { code } of locales) {
    const file = JSON.stringify(askedFile(content, code));
    const learned = processorTime(() => learnAsked(JSON.parse(file)));
    const { language } = learned.result;
    const documents = searchDocuments(content, code);
    const serialized = JSON.stringify(buildIndex(documents, language));
    const opened = processorTime(() => loadIndex(JSON.parse(serialized), language));
    const searcher = { index: opened.result, asked: learned.result };
    const queries = developmentSet(root, code).map(({ query }) => query);
    const times = lookupTimes(queries, (query) => findResults(searcher, query));
    rows.push({
      locale: code,
      documents: documents.length,
      questions: learned.result.questions.length,
      queries: queries.length,
      "learn ms": learned.ms,
      "open ms": opened.ms,
      ...times,
      "p95 × loop": times["p95 ms"] / loop,
    });
  }
  return { name: "Search in Node", rows, over: [] };
}
