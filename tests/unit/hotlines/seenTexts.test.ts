import { describe, expect, it } from "vitest";
import { seenTexts } from "../../../lib/hotlines/seenTexts";

const words = {
  locale: "en",
  asOf: "2026-11-27",
  t: (key: string, values: Record<string, string | number> = {}) =>
    [key, ...Object.values(values)].join(": "),
};

describe("how old a number is", () => {
  it("is the day of the last call, where there was one, and when it was last seen", () => {
    const seen = { kind: "own", on: "2026-09" } as const;
    expect(seenTexts({ seen, called: "2026-11-26" }, words)).toEqual([
      "hotlines.called: November 26, 2026",
      "hotlines.seenOn: September 2026",
    ]);
    expect(seenTexts({ seen }, words)).toEqual(["hotlines.seenOn: September 2026"]);
  });

  it("is told as long ago after two years, unless somebody has called since", () => {
    const old = { kind: "own", on: "2024-10" } as const;
    expect(seenTexts({ seen: old }, words)).toEqual(["hotlines.seenLongAgo: October 2024"]);
    expect(seenTexts({ seen: { ...old, on: "2024-11" } }, words)).toEqual(["hotlines.seenOn: November 2024"]);
    expect(seenTexts({ seen: old, called: "2026-11-26" }, words)[1]).toBe("hotlines.seenOn: October 2024");
  });

  it("is told as not known where no page bears a date", () => {
    expect(seenTexts({ seen: { kind: "list" } }, words)).toEqual(["hotlines.seenUndated"]);
  });
});
