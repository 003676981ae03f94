import { describe, expect, it } from "vitest";
import { faultsWith } from "../fixtures/malformed/brokenContent";
import { FILE_CASES, type MalformedCase, WHOLE_CASES } from "../fixtures/malformed/cases";

const asMatcher = (fault: string | RegExp) =>
  typeof fault === "string" ? fault : (expect.stringMatching(fault) as string);

function lists([, edits, faults]: MalformedCase): void {
  expect(faultsWith(edits)).toEqual(faults.map(asMatcher));
}

it("content without a fault has none", () => {
  expect(faultsWith([])).toEqual([]);
});

describe("a file that cannot be used says where, what was expected and what was found", () => {
  it.each(FILE_CASES.map((one) => [one[0], one] as const))("%s", (_, one) => lists(one));
});

describe("files that do not fit together say so", () => {
  it.each(WHOLE_CASES.map((one) => [one[0], one] as const))("%s", (_, one) => lists(one));
});

describe("the cases themselves", () => {
  it("are each told apart by their title, and each expects a fault", () => {
    const all = [...FILE_CASES, ...WHOLE_CASES];
    expect(new Set(all.map(([title]) => title)).size).toBe(all.length);
    expect(all.filter(([, , faults]) => faults.length === 0)).toEqual([]);
  });

  it("name an edit that does not fit", () => {
    expect(() => faultsWith([{ file: "en/ui.json", from: "no such words", to: "" }])).toThrow(
      "does not hold",
    );
  });
});
