import { describe, expect, it } from "vitest";
import { checkInText } from "../../../lib/detention/checkInText";
import { readCheckIn } from "../../../lib/hours/readCheckIn";
import { createTranslator } from "../../../lib/i18n/createTranslator";

describe("hours to check in at", () => {
  it("of every week", () => {
    expect(readCheckIn("Tu,Th 08:00-12:00")).toEqual({
      every: "week",
      open: [
        [1920, 2160],
        [4800, 5040],
      ],
    });
  });

  it.each([
    ["Tu[1] 09:00-12:00", "first", 1],
    ["Th[3] 09:00-12:00", "third", 3],
    ["Tu[-1] 08:00-15:00", "last", 1],
  ])("of one day a month: %s", (osm, which, day) => {
    expect(readCheckIn(osm)).toMatchObject({ every: "month", which, day });
  });

  it.each(["Monday, 9 a.m.-3 p.m.", "Tu[6] 09:00-12:00", "Tu[1] 9am", "Tu[1],Th[1] 09:00-12:00", "off", ""])(
    "in no form that is read: %j",
    (osm) => expect(readCheckIn(osm)).toBeNull(),
  );
});

describe("hours to check in at, told", () => {
  const ui = {
    en: {
      "hotlines.everyDay": "every day",
      "detained.monthly.first": "First {{day}} of each month, {{times}}",
      "detained.monthly.last": "Last {{day}} of each month, {{times}}",
    },
  };
  it.each([
    ["en", "Mo-Su 08:00-12:00", "every day 8:00 AM–12:00 PM"],
    ["en", "Tu-Th 08:00-12:00", "Tue–Thu 8:00 AM–12:00 PM"],
    ["en", "Tu[1] 07:30-11:30", "First Tuesday of each month, 7:30 AM–11:30 AM"],
    ["es", "Tu[-1] 08:00-15:00", "Last martes of each month, 8:00–15:00"],
  ])("%s: %s", (locale, osm, told) => {
    const text = checkInText(readCheckIn(osm)!, { locale, t: createTranslator(ui, locale) });
    expect(text).toBe(told);
  });
});
