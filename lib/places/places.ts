import type { Center } from "../model/locatedHotline";
import type { NamedPlace } from "../model/hotline";
import { foldCountyName, foldPlaceName } from "./placeName";
import type { ZipTable } from "./zipTable";

/** Finds the counties and cities that people write by name among those of the ZIP table. */
export type Places = {
  /** Is this code that of a state or territory with a ZIP code? */
  hasState(code: string): boolean;
  /** The official name of a county: "Hidalgo County". Undefined where the state has none of that name. */
  county(place: NamedPlace): string | undefined;
  /** The middle and the ZIP codes of a city. Undefined where no ZIP code's post office has that name. */
  city(place: NamedPlace): { center: Center; zips: string[] } | undefined;
};

export function placesOf(table: ZipTable): Places {
  const counties = new Map<string, string>();
  const independentCities = new Map<string, string>();
  const cities = new Map<string, string[]>();
  const known = new Set<string>();
  for (const [zip, { places, states, city }] of table) {
    for (const state of states) known.add(state);
    for (const { state, county } of places) {
      if (county === null) continue;
      counties.set(`${state}|${foldCountyName(county)}`, county);
      if (county.endsWith(" city"))
        independentCities.set(`${state}|${foldCountyName(county.slice(0, -5))}`, county);
    }
    const key = `${states[0]}|${foldPlaceName(city)}`;
    const zips = cities.get(key);
    if (zips) zips.push(zip);
    else cities.set(key, [zip]);
  }
  return {
    hasState: (code) => known.has(code),
    county({ state, name }) {
      const key = `${state}|${foldCountyName(name)}`;
      // "Alexandria" is the city; "Fairfax", which is a city and a county, is the county.
      return counties.get(key) ?? independentCities.get(key);
    },
    city({ state, name }) {
      const zips = cities.get(`${state}|${foldPlaceName(name)}`);
      return zips && { zips, center: { state, name, ...middle(zips, table) } };
    },
  };
}

/** The mean of the ZIP codes' points, to a hundredth of a degree. */
function middle(zips: readonly string[], table: ZipTable): { lat: number; lon: number } {
  const points = zips.flatMap((zip) => table.get(zip) ?? []);
  const mean = (values: number[]) =>
    Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 100) / 100;
  return { lat: mean(points.map((point) => point.lat)), lon: mean(points.map((point) => point.lon)) };
}
