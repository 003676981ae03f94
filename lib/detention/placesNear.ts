import { distance } from "../hotlines/distance";
import type { LocatedPlace } from "../model/detentionFile";

/** A place, and how far it is from the point asked for: whole miles. */
export type NearPlace = { place: LocatedPlace; miles: number };

/** The places nearest to a point in degrees, nearest first. */
export function placesNear(
  point: { lat: number; lon: number },
  places: readonly LocatedPlace[],
  most: number,
): NearPlace[] {
  return places
    .map((place) => ({ place, miles: distance(point, place) }))
    .sort((a, b) => a.miles - b.miles)
    .slice(0, most)
    .map(({ place, miles }) => ({ place, miles: Math.round(miles) }));
}
