import { expect, it } from "vitest";
import { isOpen, minuteOfWeek } from "../../../lib/hotlines/isOpen";

const weekdays: [number, number][] = [0, 1, 2, 3, 4].map((day) => [
  day * 1440 + 9 * 60,
  day * 1440 + 17 * 60,
]);

// 26 November 2026 was a Thursday.
it.each([
  ["2026-11-26T15:00Z", "America/Chicago", true, "nine in the morning: the first minute counts"],
  ["2026-11-26T14:59Z", "America/Chicago", false, "a minute before"],
  ["2026-11-26T22:59Z", "America/Chicago", true, "the last minute"],
  ["2026-11-26T23:00Z", "America/Chicago", false, "five o'clock is closed"],
  ["2026-11-26T16:30Z", "America/Los_Angeles", false, "half past eight in California"],
  ["2026-11-28T18:00Z", "America/Chicago", false, "a Saturday"],
  ["2026-07-23T13:59Z", "America/Chicago", false, "in summer the clock is another"],
  ["2026-07-23T14:00Z", "America/Chicago", true, "in summer the clock is another"],
])("at %s in %s: %s (%s)", (at, timeZone, expected) => {
  expect(isOpen({ open: weekdays, timeZone }, new Date(at))).toBe(expected);
});

it("the week begins on Monday at midnight", () => {
  expect(minuteOfWeek(new Date("2026-11-23T06:00Z"), "America/Chicago")).toBe(0);
  expect(minuteOfWeek(new Date("2026-11-23T05:59Z"), "America/Chicago")).toBe(7 * 1440 - 1);
});

it("each day of the week is the next one", () => {
  const noons = [23, 24, 25, 26, 27, 28, 29].map((day) => new Date(`2026-11-${day}T18:00Z`));
  const minutes = noons.map((noon) => minuteOfWeek(noon, "America/Chicago"));
  expect(minutes).toEqual([0, 1, 2, 3, 4, 5, 6].map((day) => day * 1440 + 12 * 60));
});
