import type { NamedPlace } from "../model/hotline";
import type { Center, LocatedHotline } from "../model/locatedHotline";
import type { ZipRecord } from "../model/zip";
import { distance } from "./distance";

/** Why a hotline is shown, as data that a page says in its own language. `inferred`: the area is our estimate. */
export type Reason =
  | { code: "serves-counties"; counties: string[]; state: string; inferred: boolean }
  | { code: "serves-cities"; cities: string[]; state: string; inferred: boolean }
  /** `miles`: rounded distance to `place`, the office or the middle of the city. `otherState`: it is in another state. */
  | { code: "within-miles"; miles: number; place: NamedPlace; inferred: boolean; otherState?: true }
  /** `miles`: how far around each of `cities` it serves, where no one place was asked for. */
  | { code: "around"; miles: number; cities: string[]; inferred: boolean }
  | { code: "serves-state"; state: string; inferred: boolean }
  | { code: "national" };

/** Why `hotline` serves this ZIP code. Undefined: it does not. State lines do not end a radius. */
export function serves(hotline: LocatedHotline, zip: string, record: ZipRecord): Reason | undefined {
  const { area } = hotline;
  if (area.scope === "national") return { code: "national" };
  const inferred = area.basis === "inferred";
  switch (area.scope) {
    case "state": {
      const state = record.states.find((code) => area.states.includes(code));
      return state ? { code: "serves-state", state, inferred } : undefined;
    }
    case "county": {
      const counties = area.counties.filter(({ state, name }) =>
        record.places.some((place) => place.state === state && place.county === name),
      );
      return servesCounties(counties, inferred);
    }
    case "city": {
      const cities = area.cities.filter((_, index) => hotline.zips?.[index]?.includes(zip));
      return servesCities(cities, inferred);
    }
    case "radius": {
      const near = nearest(hotline, area.radiusMiles, record);
      if (!near || near.miles > area.radiusMiles) return undefined;
      const { state, name } = near.center;
      return {
        code: "within-miles",
        miles: Math.round(near.miles),
        place: { state, name },
        inferred,
        ...(!record.states.includes(state) && { otherState: true }),
      };
    }
  }
}

/** Why `hotline` stands on the page of a state (USPS code): what of the state it serves. Undefined: nothing of it. */
export function servesState({ area, centers = [] }: LocatedHotline, state: string): Reason | undefined {
  if (area.scope === "national") return { code: "national" };
  const inferred = area.basis === "inferred";
  const within = <T extends NamedPlace>(places: readonly T[]) =>
    places.filter((place) => place.state === state);
  switch (area.scope) {
    case "state":
      return area.states.includes(state) ? { code: "serves-state", state, inferred } : undefined;
    case "county":
      return servesCounties(within(area.counties), inferred);
    case "city":
      return servesCities(within(area.cities), inferred);
    case "radius": {
      const cities = namesOf(within(centers));
      return cities.length > 0 ? { code: "around", miles: area.radiusMiles, cities, inferred } : undefined;
    }
  }
}

function servesCounties(counties: readonly NamedPlace[], inferred: boolean): Reason | undefined {
  const [first] = counties;
  return first && { code: "serves-counties", counties: namesOf(counties), state: first.state, inferred };
}

function servesCities(cities: readonly NamedPlace[], inferred: boolean): Reason | undefined {
  const [first] = cities;
  return first && { code: "serves-cities", cities: namesOf(cities), state: first.state, inferred };
}

function namesOf(places: readonly NamedPlace[]): string[] {
  return places.map(({ name }) => name);
}

/** The closest point of a hotline that can be within its radius. Undefined where it has none. */
function nearest(
  { centers = [] }: LocatedHotline,
  radiusMiles: number,
  record: ZipRecord,
): { center: Center; miles: number } | undefined {
  let best: { center: Center; miles: number } | undefined;
  for (const center of centers) {
    // Most are ruled out before their distance is worked out: no degree of latitude is shorter than 68 miles.
    if (Math.abs(center.lat - record.lat) * 68 > radiusMiles) continue;
    const miles = distance(center, record);
    if (!best || miles < best.miles) best = { center, miles };
  }
  return best;
}
