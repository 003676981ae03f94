import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { zipRegions } from "../../../lib/places/zipRegions";
import { likelyState, readZip, regionLookup } from "../../../lib/hotlines/zipRegion";
import type { ZipRegion } from "../../../lib/model/zip";
import { table } from "./directory";

const packed = zipRegions(table);
const region = (zip: string) => packed[zip.slice(0, 1)] as ZipRegion;

const twelve = <T>(empty: T): T[] => Array.from({ length: 12 }, () => empty);
const kings = { state: "NY", county: "Kings County" };
const queens = { state: "NY", county: "Queens County" };
const fairfield = { state: "CT", county: "Fairfield County" };
const small: ZipRegion = {
  countiesByState: { CT: "Fairfield County", NY: "|Kings County|Queens County" },
  centers: [
    [824, -1468],
    [853, -1500],
    [813, -1479],
    [814, -1476],
  ],
  // `Z` is the place 25, `a` 26.
  counties: [...twelve([]), [3, 2, ...Array.from({ length: 23 }, () => 2), 1, 0]],
  places: [...twelve(""), ",,,B,AB,,,,,aZ,A"],
  points: [...twelve(""), "baZc-27+6488Az"],
  prefixStates: "--".repeat(12) + "NY" + "--".repeat(87),
};

describe("the packed ZIP files", () => {
  it("are at most 18.5 KB compressed each", () => {
    const sizes = Object.values(packed).map((file) => gzipSync(JSON.stringify(file), { level: 9 }).length);
    expect(sizes).toHaveLength(10);
    expect(Math.max(...sizes)).toBeLessThan(18_500);
  });

  it("are read by hand as their description says", () => {
    expect(readZip(small, "11203")).toEqual({ states: ["NY"], places: [kings], lat: 40.7, lon: -73.95 });
    expect(readZip(small, "11204")).toEqual({
      states: ["NY"],
      places: [queens, kings],
      lat: 40.65,
      lon: -73.7,
    });
    // What no letter reaches, and then the two that reach farthest.
    expect(readZip(small, "11209")).toEqual({
      states: ["CT", "NY"],
      places: [fairfield, { state: "NY", county: null }],
      lat: 39.85,
      lon: 251,
    });
    expect(readZip(small, "11210")).toMatchObject({ places: [queens], lat: 39.4, lon: -72.55 });
    expect(readZip(small, "11200")).toBeUndefined();
    expect(readZip(small, "11206")).toBeUndefined();
    expect(readZip(small, "11211")).toBeUndefined();
    expect(readZip(small, "11100")).toBeUndefined();
    expect(readZip(small, "11300")).toBeUndefined();
    expect(likelyState(small, "11299")).toBe("NY");
    expect(likelyState(small, "11399")).toBeUndefined();
  });

  it("in the form of older copies have no ZIP code, and the state of its first digits", () => {
    const { countiesByState, prefixStates } = small;
    const older = { countiesByState, zips: { "12": "0,2,mm,-14c;,3+2;;9,1,-1,1" }, prefixStates };
    expect(readZip(older as unknown as ZipRegion, "11200")).toBeUndefined();
    expect(readZip(older as unknown as ZipRegion, "11201")).toBeUndefined();
    expect(likelyState(older as unknown as ZipRegion, "11200")).toBe("NY");
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
