import { expect, it } from "vitest";
import { HotlineKind } from "../../../lib/model/hotline";
import { compareRanks, confidenceRank, kindRank, tierOf } from "../../../lib/hotlines/tiers";

it.each([
  [[1, "b"], [2, "a"], -1, "the first difference decides"],
  [[1, "b"], [1, "a"], 1, "and where there is none, the next one"],
  [[1, "a"], [1, "a"], 0, "two that are alike in everything keep their order"],
])("compares %j and %j as %i: %s", (a, b, order) => {
  expect(compareRanks(a, b)).toBe(order);
});

it("a list that ends where another goes on is like it", () => {
  expect(compareRanks([1, "a"], [1])).toBe(0);
});

it("puts lines that answer at once first, then lawyers, then others, a government last", () => {
  const kinds = HotlineKind.options.toSorted((a, b) => kindRank(a) - kindRank(b));
  expect(kinds).toEqual([
    "rapid-response",
    "legal-hotline",
    "detention",
    "legal-aid",
    "pro-bono-referral",
    "crisis",
    "consular",
    "government-info",
  ]);
});

it("puts what is confirmed best first", () => {
  const ranks = (["high", "medium", "low"] as const).map((confidence) => confidenceRank({ confidence }));
  expect(ranks).toEqual([0, 1, 2]);
});

it("counts whoever takes reports of what ICE does as a rapid-response line, except one for the whole country", () => {
  const line = { kind: "legal-aid", services: ["report-ice-activity"] } as const;
  const state = { scope: "state", states: ["TX"], basis: "stated" } as const;
  expect(tierOf({ ...line, services: [...line.services], area: { ...state, states: ["TX"] } })).toBe(
    "rapid-response",
  );
  expect(tierOf({ ...line, services: [...line.services], area: { scope: "national" } })).toBe("national");
  expect(tierOf({ ...line, services: [], area: { ...state, states: ["TX"] } })).toBe("statewide");
});
