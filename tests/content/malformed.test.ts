import { afterAll, describe, expect, it } from "vitest";
import { faultsWith, removeCopy, toldOf } from "../fixtures/malformed/brokenContent";
import { FILE_CASES, type MalformedCase, WHOLE_CASES } from "../fixtures/malformed/cases";
import { REVIEW_CASES } from "../fixtures/malformed/reviewCases";
import { TRANSLATION_CASES } from "../fixtures/malformed/translationCases";
import { WITHDRAWN_CASES } from "../fixtures/malformed/withdrawnCases";
import { GONE_CASES, TOGETHER_CASES, VALUE_CASES } from "../fixtures/malformed/valueCases";

afterAll(removeCopy);

const asMatcher = (fault: string | RegExp) =>
  typeof fault === "string" ? fault : (expect.stringMatching(fault) as string);

function lists([, edits, faults]: MalformedCase): void {
  const told = toldOf(edits);
  expect(told.faults).toEqual(faults.map(asMatcher));
  // Whoever mends it is led to the place.
  expect(told.withoutLine).toEqual([]);
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

describe("what is gone is missed", () => {
  it.each(GONE_CASES.map((one) => [one[0], one] as const))("%s", (_, one) => lists(one));
});

describe("a value that no reader may meet is refused", () => {
  it.each(VALUE_CASES.map((one) => [one[0], one] as const))("%s", (_, one) => lists(one));
});

describe("a file that does not fit hides no fault of another", () => {
  it.each(TOGETHER_CASES.map((one) => [one[0], one] as const))("%s", (_, one) => lists(one));
});

describe("a review that does not hold is refused", () => {
  it.each(REVIEW_CASES.map((one) => [one[0], one] as const))("%s", (_, one) => lists(one));
});

describe("a withdrawal that takes nothing out is refused", () => {
  it.each(WITHDRAWN_CASES.map((one) => [one[0], one] as const))("%s", (_, one) => lists(one));
});

describe("a translation that is tied to nothing is refused", () => {
  it.each(TRANSLATION_CASES.map((one) => [one[0], one] as const))("%s", (_, one) => lists(one));
});

describe("the cases themselves", () => {
  it("are each told apart by their title, and each expects a fault", () => {
    const all = [
      ...FILE_CASES,
      ...WHOLE_CASES,
      ...GONE_CASES,
      ...VALUE_CASES,
      ...TOGETHER_CASES,
      ...REVIEW_CASES,
      ...TRANSLATION_CASES,
      ...WITHDRAWN_CASES,
    ];
    expect(new Set(all.map(([title]) => title)).size).toBe(all.length);
    expect(all.filter(([, , faults]) => faults.length === 0)).toEqual([]);
  });

  it("name an edit that does not fit", () => {
    expect(() => faultsWith([{ file: "en/ui.json", from: "no such words", to: "" }])).toThrow(
      "does not hold",
    );
  });
});
