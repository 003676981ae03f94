import type { Area, Hotline } from "../model/hotline";
import type { Center, LocatedHotline } from "../model/locatedHotline";
import { placesOf, type Places } from "./places";
import type { ZipTable } from "./zipTable";

/**
 * Resolves the places of checked hotlines against the ZIP table. Throws where a place is not in it; `loadHotlines`
 * reports such entries as faults and leaves them out.
 */
export function locateHotlines(hotlines: readonly Hotline[], table: ZipTable): LocatedHotline[] {
  const places = placesOf(table);
  return hotlines.map((entry) => {
    const { sources: _sources, ...hotline } = entry;
    const cities = citiesOf(hotline.area, places);
    const centers = officeOf(hotline, table) ?? cities?.map((city) => city.center);
    const zips = hotline.area.scope === "city" ? cities?.map((city) => city.zips) : undefined;
    return {
      ...hotline,
      area: withOfficialCounties(hotline.area, places),
      ...(centers && { centers }),
      ...(zips && { zips }),
    };
  });
}

function officeOf({ address }: Pick<Hotline, "address">, table: ZipTable): Center[] | undefined {
  if (!address?.zip) return undefined;
  const { lat, lon } = table.get(address.zip) ?? fail(`ZIP code ${address.zip}`);
  return [{ state: address.state, name: address.city, lat, lon }];
}

function citiesOf(area: Area, places: Places) {
  if (area.scope !== "radius" && area.scope !== "city") return undefined;
  return area.cities?.map((city) => places.city(city) ?? fail(`city ${city.name} ${city.state}`));
}

function withOfficialCounties(area: Area, places: Places): Area {
  if (area.scope !== "county") return area;
  const counties = area.counties.map((county) => ({
    state: county.state,
    name: places.county(county) ?? fail(`county ${county.name} ${county.state}`),
  }));
  return { ...area, counties };
}

function fail(what: string): never {
  throw new Error(`not in the ZIP table: ${what}`);
}
