import { describe, expect, it } from "vitest";
import { ageInDays, ageNotice } from "../../../lib/offline/ageNotice";

const COPY = {
  locale: "en",
  made: "2026-11-25",
  bytes: 1,
  version: "1",
  manifest: [],
  notices: { old: "old {{date}}", urgent: "urgent {{date}}" },
};
const NOTHING = { urgent: null };
const at = (day: string) => Date.parse(`${day}T12:00:00Z`);

describe("what a kept copy says of its age", () => {
  it("is nothing for thirty days, and then that it is old", () => {
    expect(ageNotice(COPY, NOTHING, at("2026-12-25"))).toBeNull();
    expect(ageNotice(COPY, NOTHING, at("2026-12-26"))).toBe("old November 25, 2026");
  });

  it("is that something urgent has changed, when that is newer, whatever the clock says", () => {
    const urgent = { urgent: "2026-11-26" };
    for (const day of ["2020-01-01", "2026-11-26", "2040-01-01"])
      expect(ageNotice(COPY, urgent, at(day))).toBe("urgent November 25, 2026");
    expect(ageNotice(COPY, { urgent: "2026-11-25" }, at("2026-11-26"))).toBeNull();
  });

  it("is nothing where the clock stands before the build", () => {
    expect(ageNotice(COPY, NOTHING, at("2020-01-01"))).toBeNull();
    expect(ageInDays("2026-11-25", at("2020-01-01"))).toBeLessThan(0);
  });
});
