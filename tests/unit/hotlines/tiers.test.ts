import { expect, it } from "vitest";
import { compareRanks } from "../../../lib/hotlines/tiers";

it.each([
  [[1, "b"], [2, "a"], -1, "the first difference decides"],
  [[1, "b"], [1, "a"], 1, "and where there is none, the next one"],
  [[1, "a"], [1, "a"], 0, "two that are alike in everything keep their order"],
])("compares %j and %j as %i: %s", (a, b, order) => {
  expect(compareRanks(a, b)).toBe(order);
});
