import { expect, it } from "vitest";
import { sourceKey } from "../../../lib/units/sourceKey";

const english = new Set(["title", "n_one", "n_other"]);

it.each([
  ["title", "title"],
  ["n_one", "n_one"],
  ["n_few", "n_other"],
  ["gone", undefined],
  ["gone_few", undefined],
])("finds the English of %s", (key, expected) => {
  expect(sourceKey(key, english)).toBe(expected);
});
