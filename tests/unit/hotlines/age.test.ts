import { expect, it } from "vitest";
import { isOld, monthsOf } from "../../../lib/hotlines/age";

it.each([
  ["2024-11-27", "2026-11-27", false, "two years to the month"],
  ["2024-10-31", "2026-11-01", true, "more"],
  ["2024-12", "2026-11-27", false, "a month alone"],
  ["2024", "2026-01-31", false, "a year alone, as its first month"],
  ["2023", "2026-01-31", true, "a year alone, as its first month"],
])("what was seen %s is old on %s: %s (%s)", (date, today, old) => {
  expect(isOld(date, today)).toBe(old);
});

it("counts a newer date as more, and no date as less than any", () => {
  const dates = [undefined, "2019", "2019-02", "2019-12-31", "2020", "2020-06"];
  const months = dates.map(monthsOf);
  expect(months).toEqual(months.toSorted((a, b) => a - b));
  expect(new Set(months).size).toBe(dates.length);
  expect(months[0]).toBe(0);
});
