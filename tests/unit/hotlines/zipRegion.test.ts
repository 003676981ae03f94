import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { zipRegions } from "../../../lib/places/zipRegions";
import { likelyState, readZip, regionLookup } from "../../../lib/hotlines/zipRegion";
import type { ZipRegion } from "../../../lib/model/zip";
import { table } from "./directory";

const packed = zipRegions(table);
const region = (zip: string) => packed[zip.slice(0, 1)] as ZipRegion;

describe("the packed ZIP files", () => {
  it("are at most 25 KB compressed each", () => {
    const sizes = Object.values(packed).map((file) => gzipSync(JSON.stringify(file), { level: 9 }).length);
    expect(sizes).toHaveLength(10);
    expect(Math.max(...sizes)).toBeLessThan(25_000);
  });

  it("are read by hand as their description says", () => {
    const small: ZipRegion = {
      countiesByState: { CT: "Fairfield County", NY: "|Kings County|Queens County" },
      zips: { "12": "3,2,mm,-14c;,3+2;;9,1,-1,1" },
      prefixStates: "--".repeat(12) + "NY" + "--".repeat(87),
    };
    const kings = { state: "NY", county: "Kings County" };
    const queens = { state: "NY", county: "Queens County" };
    expect(readZip(small, "11203")).toEqual({ states: ["NY"], places: [kings], lat: 40.7, lon: -72.6 });
    expect(readZip(small, "11204")).toEqual({
      states: ["NY"],
      places: [queens, kings],
      lat: 40.7,
      lon: -72.6,
    });
    expect(readZip(small, "11205")?.places).toEqual([queens, kings]);
    expect(readZip(small, "11209")).toEqual({
      states: ["NY"],
      places: [{ state: "NY", county: null }],
      lat: 40.65,
      lon: -72.55,
    });
    expect(readZip(small, "11206")).toBeUndefined();
    expect(readZip(small, "11300")).toBeUndefined();
    expect(likelyState(small, "11299")).toBe("NY");
    expect(likelyState(small, "11399")).toBeUndefined();
  });
});

describe("the state by the first three digits", () => {
  it.each([
    ["99999", "AK"],
    ["00699", "PR"],
    ["88800", undefined],
    ["09012", undefined],
    // The Marshall Islands, which use U.S. ZIP codes with the first digits of Guam.
    ["96960", undefined],
  ])("of %s is %s", (zip, state) => {
    expect(likelyState(region(zip), zip)).toBe(state);
  });
});

it("a lookup without the region of a ZIP code does not find it", () => {
  const lookup = regionLookup({ "0": region("02108") });
  expect(lookup.read("02108")?.states).toEqual(["MA"]);
  expect(lookup.read("90210")).toBeUndefined();
  expect(lookup.likelyState("90210")).toBeUndefined();
});
