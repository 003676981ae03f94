import { findHotlines } from "../../hotlines/findHotlines";
import { type Asked, buildIndex, findResults, loadIndex, type SearchDocument } from "../../search";
import { brotli11 } from "../builtSite";
import type { HotlineData } from "../hotlineData";
import { lookupTimes } from "../lookupTimes";
import { processorTime } from "../statistics";
import { repeatDocuments } from "./repeatDocuments";
import { repeatHotlines } from "./repeatHotlines";

/** What lookups are measured on: one locale's documents and questions, and hotlines by ZIP code. */
export type LookupParts = {
  asked: Asked;
  documents: readonly SearchDocument[];
  queries: readonly string[];
  hotlines: HotlineData;
};

/** Making and asking the search index, and asking for hotlines, with `times` as much in each. */
export function lookupGrowth(parts: LookupParts, times: number): Record<string, number> {
  const { asked } = parts;
  const { language } = asked;
  const documents = repeatDocuments(parts.documents, times);
  const built = processorTime(() => buildIndex(documents, language));
  const serialized = JSON.stringify(built.result);
  const opened = processorTime(() => loadIndex(JSON.parse(serialized), language));
  const { asked: zipsAsked, zips, near } = repeatHotlines(parts.hotlines, times);
  return {
    "build the search index, ms": built.ms,
    "search index br11, B": brotli11(Buffer.from(serialized)).length,
    "open the search index, ms": opened.ms,
    "search, p95 ms": lookupTimes(parts.queries, (query) =>
      findResults({ index: opened.result, asked }, query),
    )["p95 ms"],
    "hotlines of a ZIP code, p95 ms": lookupTimes(zipsAsked, (zip) => findHotlines(zip, zips, near(zip)))[
      "p95 ms"
    ],
  };
}
