import { describe, expect, it } from "vitest";
import { readHours, weeklyHours } from "../../../lib/hours/readHours";

const timeZone = "America/Chicago";
const day = (from: number, to: number, ...days: number[]) =>
  days.map((at) => [at * 1440 + from * 60, at * 1440 + to * 60]);

describe("hours in OpenStreetMap's form become a week of minutes", () => {
  it.each([
    ["24/7", [[0, 10_080]]],
    ["Mo-Fr 09:00-17:00", day(9, 17, 0, 1, 2, 3, 4)],
    ["Mo-Fr 08:00-20:00; Sa-Su 09:00-17:00", [...day(8, 20, 0, 1, 2, 3, 4), ...day(9, 17, 5, 6)]],
    ["We 09:30-12:00,14:00-16:30", [...day(9.5, 12, 2), ...day(14, 16.5, 2)]],
    // Past midnight of the last day: the week begins with its end.
    ["Su 22:00-02:00", [...day(0, 2, 0), ...day(22, 24, 6)]],
    ["Mo-Fr 09:00-12:00,12:00-17:00", day(9, 17, 0, 1, 2, 3, 4)],
  ])("%s", (osm, open) => {
    expect(weeklyHours({ osm, timeZone })).toEqual({ open, timeZone });
  });
});

describe("hours that nobody could judge are faults", () => {
  it.each([
    ["weekdays", "such as"],
    ["Mo-Fr 9am-5pm", "such as"],
    ["Fr[1] 09:00-15:00", "the same every week"],
    ['Mo-Fr 09:00-17:00 "by phone"', "without a comment"],
    ["off", "at which somebody answers"],
  ])("%s", (osm, expected) => {
    const read = readHours({ osm, timeZone });
    expect(read).toHaveProperty("faults");
    if (!("faults" in read)) return;
    expect(read.faults).toHaveLength(1);
    expect(read.faults[0]).toMatchObject({
      field: "osm",
      received: expect.stringContaining(JSON.stringify(osm)) as string,
    });
    expect(read.faults[0]?.expected).toContain(expected);
  });

  it("both fields are told at once", () => {
    const read = readHours({ osm: "always", timeZone: "Central" });
    expect("faults" in read && read.faults.map(({ field }) => field)).toEqual(["timeZone", "osm"]);
  });

  it("checked content that cannot be read is a fault of the code", () => {
    expect(() => weeklyHours({ osm: "always", timeZone })).toThrow("opening hours");
  });
});
