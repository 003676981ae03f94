import { readFileSync } from "node:fs";
import { join } from "node:path";
import { searchDocuments } from "../../content/searchDocuments";
import { findHotlines } from "../../hotlines/findHotlines";
import { regionLookup, regionOf } from "../../hotlines/zipRegion";
import type { Content } from "../../model/content";
import { buildIndex, loadIndex, loadLanguage, search } from "../../search";
import { hotlineRegions } from "../hotlineRegions";
import { locateHotlines } from "../locateHotlines";
import { zipRegions } from "../zipRegions";
import { zipTable } from "../zipTable";
import type { Section } from "./report";
import { median, percentile, timeOf } from "./statistics";

const PASSES = 5;

/** Times of single lookups after a pass that warms up, as a reader's second question finds the program. */
function timesOf(inputs: readonly string[], lookUp: (input: string) => unknown) {
  for (const input of inputs) lookUp(input);
  const times = Array.from({ length: PASSES }, () =>
    inputs.map((input) => timeOf(() => lookUp(input))),
  ).flat();
  return { "median ms": median(times), "p95 ms": percentile(times, 0.95), "max ms": Math.max(...times) };
}

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
    const language = await loadLanguage(code);
    const documents = searchDocuments(content, code, asOf);
    const serialized = JSON.stringify(buildIndex(documents, language));
    const index = loadIndex(JSON.parse(serialized), language);
    const lines = readFileSync(join(root, `tests/search/queries.${code}.jsonl`), "utf8")
      .trim()
      .split("\n");
    const queries = lines.map((line) => (JSON.parse(line) as { query: string }).query);
    const times = timesOf(queries, (query) => search(index, query));
    rows.push({
      locale: code,
      documents: documents.length,
      queries: queries.length,
      "load ms": timeOf(() => loadIndex(JSON.parse(serialized), language)),
      ...times,
      "p95 × loop": times["p95 ms"] / loop,
    });
  }
  return { name: "Search in Node", rows, over: [] };
}

/** The hotlines of every 40th ZIP code, from the files that the browser would have loaded. */
export function timeHotlines(content: Content, loop: number): Section {
  const table = zipTable();
  const zips = regionLookup(zipRegions(table));
  const regions = hotlineRegions(locateHotlines(content.hotlines, table), table);
  const asked = [...table.keys()].filter((_, at) => at % 40 === 0);
  const loaded = new Map(
    Array.from({ length: 10 }, (_, digit) => [
      String(digit),
      [...(regions[digit]?.hotlines ?? []), ...(regions.national?.hotlines ?? [])],
    ]),
  );
  const times = timesOf(asked, (zip) => findHotlines(zip, zips, loaded.get(regionOf(zip)) ?? []));
  const row = { "ZIP codes": asked.length, ...times, "p95 × loop": times["p95 ms"] / loop };
  return { name: "Hotlines in Node", rows: [row], over: [] };
}
