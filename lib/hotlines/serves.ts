import type { NamedPlace } from "../model/hotline";
import type { Center, LocatedHotline } from "../model/locatedHotline";
import type { ZipRecord } from "../model/zip";
import { distance } from "./distance";

/** Why a hotline is shown, as data that a page says in its own language. `inferred`: the area is our estimate. */
export type Reason =
  | { code: "serves-county"; county: string; state: string; inferred: boolean }
  | { code: "serves-city"; city: string; state: string; inferred: boolean }
  /** `miles`: rounded distance to `place`, the office or the middle of the city. */
  | { code: "within-miles"; miles: number; place: NamedPlace; inferred: boolean }
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
      const county = area.counties.find(({ state, name }) =>
        record.places.some((place) => place.state === state && place.county === name),
      );
      return county && { code: "serves-county", county: county.name, state: county.state, inferred };
    }
    case "city": {
      const city = area.cities.find((_, index) => hotline.zips?.[index]?.includes(zip));
      return city && { code: "serves-city", city: city.name, state: city.state, inferred };
    }
    case "radius": {
      const near = nearest(hotline, area.radiusMiles, record);
      if (!near || near.miles > area.radiusMiles) return undefined;
      const { state, name } = near.center;
      return { code: "within-miles", miles: Math.round(near.miles), place: { state, name }, inferred };
    }
  }
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
