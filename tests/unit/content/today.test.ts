import { describe, expect, it } from "vitest";
import { buildInstant } from "../../../lib/content/today";

describe("the instant of a build", () => {
  it.each([
    ["0", "1970-01-01T00:00:00Z"],
    ["1795737599", "2026-11-26T23:59:59Z"],
    ["1795737600", "2026-11-27T00:00:00Z"],
  ])("is SOURCE_DATE_EPOCH, %s, in UTC", (epoch, instant) => {
    expect(buildInstant(epoch)).toBe(instant);
  });

  it.each(["", undefined])("is now where none is set (%j), in whole seconds", (epoch) => {
    const before = Math.floor(Date.now() / 1000) * 1000;
    const instant = buildInstant(epoch);
    expect(instant).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(Date.parse(instant)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(instant)).toBeLessThanOrEqual(Date.now());
  });

  it.each(["yesterday", "2026-11-27", "-1", "1.5", "1e9", " 1", "1795737600000"])(
    "%j is refused, since a build of another day would be taken for this one",
    (epoch) => {
      expect(() => buildInstant(epoch)).toThrow("SOURCE_DATE_EPOCH: expected seconds since 1970");
    },
  );
});
