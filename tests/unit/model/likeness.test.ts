import { expect, it } from "vitest";
import { likeness, pairsOf } from "../../../lib/model/likeness";

it("has every two letters that stand beside each other, once", () => {
  expect([...pairsOf("abab")]).toEqual(["ab", "ba"]);
  expect([pairsOf("").size, pairsOf("a").size]).toEqual([0, 0]);
});

it("is 1 where all pairs are alike, 0 where none is, and 0 of nothing", () => {
  const of = (a: string, b: string) => likeness(pairsOf(a), pairsOf(b));
  expect([of("门开着", "门开着"), of("ab", "cd"), of("", "")]).toEqual([1, 0, 0]);
  expect(of("abc", "abd")).toBe(0.5);
});
