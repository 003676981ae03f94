import { expect, it } from "vitest";
import { locatorsOf, numberCitations } from "../../../lib/views/numberCitations";
import type { Block } from "../../../lib/model/text";

const block = (...sources: string[]): Block => ({
  kind: "item",
  inlines: [],
  citations: sources.map((source) => ({ source, locator: null, doubt: null })),
  tip: false,
  first: false,
  to: null,
  only: null,
  line: 1,
});

it("numbers sources in the order in which a page first cites them, from 1", () => {
  const { sources, numberOf } = numberCitations([block("b"), block(), block("a", "b"), block("c")]);
  expect(sources).toEqual(["b", "a", "c"]);
  expect(sources.map(numberOf)).toEqual([1, 2, 3]);
});

it("numbers what is shown and not cited last, and nothing twice", () => {
  expect(numberCitations([block("a")], ["c", "a", "b"]).sources).toEqual(["a", "c", "b"]);
});

it("names each place in a source once", () => {
  const at = (source: string, locator: string | null) => ({ source, locator, doubt: null });
  expect(
    locatorsOf([at("a", "(1)"), at("b", "(2)"), at("a", null), at("a", "(1)"), at("a", "(3)")], "a"),
  ).toEqual(["(1)", "(3)"]);
});
