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
/** By the title of a case. Outlives the modules, which are loaded anew for some mutants. */
const read = ((globalThis as { readCases?: Map<string, Read> }).readCases ??= new Map());

/** Reads the content of a case. */
function readCase(edits: MalformedCase[1]): Read {
  let found: Read | undefined;
  faultsWith(edits, (root, asOf) => {
    const { content, faults, unread } = loadContent(root);
    expect(faults).toEqual([]);
    const told = checkContent(content, asOf);
    const lines = withLines(root, told).map(formatFault);
    const lineOf = new Map(told.map((fault, at) => [formatFault(fault), lines[at]!]));
    found = { content, unread: unread.map(formatFault), lineOf };
    return { content, faults: [] };
  });
  return found!;
}

function lists([title, edits, faults]: MalformedCase): void {
  const { content, unread, lineOf } = read.get(title) ?? readCase(edits);
  read.set(title, { content, unread, lineOf });
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
