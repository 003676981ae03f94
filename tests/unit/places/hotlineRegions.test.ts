import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { zipRegions } from "../../../lib/places/zipRegions";
import { hotlines, regions, table } from "../hotlines/directory";

const ids = (region: string) => regions()[region]?.hotlines.map(({ id }) => id) ?? [];

describe("the hotline files that the browser loads", () => {
  it("are one national file and one for each first digit, together all that somebody confirmed", () => {
    expect(Object.keys(regions()).sort()).toEqual([
      "0",
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
      "9",
      "national",
    ]);
    expect(
      new Set(Object.values(regions()).flatMap((region) => region.hotlines.map(({ id }) => id))),
    ).toEqual(new Set(hotlines.filter(({ confidence }) => confidence !== "low").map(({ id }) => id)));
  });

  it("keep national lines in their own file only", () => {
    expect(ids("national")).toContain("united-we-dream-migrawatch");
    expect(ids("0")).not.toContain("united-we-dream-migrawatch");
  });

  it("hold an office near the edge of two regions in both: New York City's also for New Jersey", () => {
    const office = hotlines.find(
      ({ area, address }) => area.scope === "radius" && address?.zip?.startsWith("100"),
    );
    expect(office).toBeDefined();
    expect(ids("1")).toContain(office?.id);
    expect(ids("0")).toContain(office?.id);
    expect(ids("9")).not.toContain(office?.id);
  });

  it("do not carry the sources", () => {
    expect(JSON.stringify(regions())).not.toContain('"sources"');
  });

  it("are with the ZIP codes and the national lines at most 60 KB compressed for each first digit", () => {
    const size = (data: unknown) => gzipSync(JSON.stringify(data), { level: 9 }).length;
    const { national, ...local } = regions();
    const zipCodes = zipRegions(table);
    for (const [digit, region] of Object.entries(local)) {
      expect(size(region) + size(zipCodes[digit]) + size(national), digit).toBeLessThan(60_000);
    }
  });
});
