import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The questions of readers that the tests of search judge, of one locale. */
export function judgedQueries(root: string, locale: string): string[] {
  const lines = readFileSync(join(root, `tests/search/queries.${locale}.jsonl`), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => (JSON.parse(line) as { query: string }).query);
}
