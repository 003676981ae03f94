import type { Hotline, NamedPlace } from "./hotline";

/** A point that a hotline's distance is measured from: its office, or the middle of a city. */
export type Center = NamedPlace & { lat: number; lon: number };

/**
 * A hotline as the pages and the browser get it: its places resolved against the ZIP table, without the sources,
 * which are for maintainers. County names are official ("Los Angeles County") and equal those of `ZipRecord`.
 */
export type LocatedHotline = Omit<Hotline, "sources"> & {
  /** The office, or else the cities of a radius. Left out: nowhere to measure from. */
  centers?: Center[];
  /** Where the area is cities: the ZIP codes of each, in the order of `area.cities`. */
  zips?: string[][];
};
