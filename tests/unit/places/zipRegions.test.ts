import { describe, expect, it } from "vitest";
import { regionLookup } from "../../../lib/hotlines/zipRegion";
import type { ZipPlace, ZipRecord } from "../../../lib/model/zip";
import { zipRegions } from "../../../lib/places/zipRegions";
import type { ZipTable, ZipTableEntry } from "../../../lib/places/zipTable";
import { Random } from "../../fixtures/random";
import { table } from "../hotlines/directory";

const steps = (random: Random, most: number) => (random.below(2 * most + 1) - most) / 20;

/** ZIP codes of three prefixes, two of them beside each other, with `count` counties each. */
function randomTable(random: Random, count: number): ZipTable {
  const counties = Array.from({ length: count }, (_, index): ZipPlace => ({
    state: random.pick(["NY", "CT", "NJ"]),
    county: index === 0 ? null : `County ${index}`,
  }));
  const entries = ["100", "112", "113"].flatMap((prefix) => {
    const [lat, lon] = [steps(random, 1800), steps(random, 3600)];
    const suffixes = Array.from({ length: 100 }, (_, suffix) => suffix).filter(
      (suffix) => suffix < count || random.below(2),
    );
    return suffixes.map((suffix): [string, ZipTableEntry] => {
      const near = random.pick([2, 26, 27, 28, 7200]);
      const others = random.shuffle(counties).slice(0, random.below(3));
      const places = [...new Set([counties[suffix] ?? random.pick(counties), ...others])];
      const point = { lat: rounded(lat + steps(random, near)), lon: rounded(lon + steps(random, near)) };
      const states = [...new Set(places.map((place) => place.state))];
      return [prefix + String(suffix).padStart(2, "0"), { states, places, ...point, city: "" }];
    });
  });
  return new Map(entries);
}

const rounded = (degrees: number) => Math.round(degrees * 20) / 20;

/** What a browser reads of a table: all ZIP codes of its first digit that are found. */
function readBack(given: ZipTable): Map<string, ZipRecord> {
  const lookup = regionLookup(JSON.parse(JSON.stringify(zipRegions(given))));
  const found = new Map<string, ZipRecord>();
  for (let number = 10_000; number < 20_000; number++) {
    const record = lookup.read(String(number));
    if (record) found.set(String(number), record);
  }
  return found;
}

describe("packed ZIP codes", () => {
  it.each([1, 2, 26, 27, 40, 52])(
    "are read as they were, near and far from their centers: %d counties in a prefix",
    (count) => {
      const given = randomTable(new Random(count), count);
      // The region does not say the city, which has no name here.
      const found = [...readBack(given)].map(([zip, record]) => [zip, { ...record, city: "" }] as const);
      expect(new Map(found)).toEqual(given);
    },
  );

  it("are refused where a prefix has more counties than there are letters", () => {
    expect(() => zipRegions(randomTable(new Random(7), 53))).toThrow("53 counties in prefix 100");
  });

  it("of the real table have points that no letter reaches, in both directions", () => {
    const points = Object.values(zipRegions(table)).flatMap((region) => region.points);
    expect(points.some((text) => /[+]\d/.test(text))).toBe(true);
    expect(points.some((text) => /-\d/.test(text))).toBe(true);
  });
});
