import { expect, it } from "vitest";
import { formsOf, pluralKey } from "../../../lib/i18n/pluralKey";

it("parts a key at its form", () => {
  expect(pluralKey("search.results_one")).toEqual({ base: "search.results", form: "one" });
  expect(pluralKey("search.results")).toBeUndefined();
  expect(pluralKey("step_ones")).toBeUndefined();
});

it.each([
  ["en", ["one", "other"]],
  ["es", ["one", "many", "other"]],
  ["ar", ["zero", "one", "two", "few", "many", "other"]],
  ["zh-Hans", ["other"]],
  ["ht", ["one", "other"]],
])("knows the forms of %s", (locale, forms) => {
  expect(formsOf(locale)).toEqual(forms);
});
