import { describe, expect, it } from "vitest";
import { checkContent } from "../../lib/content/checkContent";
import { loadContent } from "../../lib/content/loadContent";
import { withLines } from "../../lib/content/withLines";
import type { Content } from "../../lib/model/content";
import { formatFault } from "../../lib/model/fault";
import { faultsWith } from "../fixtures/malformed/brokenContent";
import { type MalformedCase, WHOLE_CASES } from "../fixtures/malformed/cases";
import { DAY } from "../fixtures/small";

// The same cases as `content/malformed.test.ts`, with each content read once: a mutant of the checks changes nothing of how it is
// read, and reading takes nearly all of the time.
type Read = { content: Content; unread: readonly string[]; lineOf: ReadonlyMap<string, string> };
/** By the title of a case; undefined where a file cannot be read, so that nothing is checked. Outlives the modules, which are loaded anew for some mutants. */
const read = ((globalThis as { readCases?: Map<string, Read | undefined> }).readCases ??= new Map());

function readCase(edits: MalformedCase[1]): Read | undefined {
  let found: Read | undefined;
  faultsWith(edits, (root, asOf) => {
    const { content, faults, unread } = loadContent(root);
    if (faults.length > 0) return { content, faults };
    const told = checkContent(content, asOf);
    const lines = withLines(root, told).map(formatFault);
    const lineOf = new Map(told.map((fault, at) => [formatFault(fault), lines[at]!]));
    found = { content, unread: unread.map(formatFault), lineOf };
    return { content, faults: [] };
  });
  return found;
}

function lists([title, edits, faults]: MalformedCase): void {
  if (!read.has(title)) read.set(title, readCase(edits));
  const known = read.get(title);
  if (!known) return;
  const { content, unread, lineOf } = known;
  const told = checkContent(content, DAY).map(formatFault);
  const expected = faults.map((one) =>
    typeof one === "string" ? one : (expect.stringMatching(one) as string),
  );
  expect([...unread, ...told.map((fault) => lineOf.get(fault) ?? fault)]).toEqual(expected);
}

it("content without a fault has none", () => lists(["none", [], []]));

describe("files that do not fit together say so", () => {
  it.each(WHOLE_CASES.map((one) => [one[0], one] as const))("%s", (_, one) => lists(one));
});
