import type { Hotline, HotlineSource, NamedPlace, Phone, SourceKind } from "./hotline";
import type { WeeklyHours } from "./weeklyHours";

/** A point that a hotline's distance is measured from: its office, or the middle of a city. */
export type Center = NamedPlace & { lat: number; lon: number };

/** A number that is shown, with its hours as a week. */
export type ShownPhone = Omit<Phone, "hours"> & { hours?: WeeklyHours };

/** The lists of the Justice Department that an entry can be on. */
export type JusticeList = Extract<SourceKind, "recognition-roster" | "pro-bono-list">;

/** A page that was read, with the date that it bears. */
export type SeenIn = Pick<HotlineSource, "kind" | "url" | "on">;

/**
 * A hotline as the pages and the browser get it: its places resolved against the ZIP table, its hours as weeks, its
 * sources without what each was read for, of its numbers those that no call has found dead. County names are official ("Los Angeles County")
 * and equal those of `ZipRecord`.
 */
export type LocatedHotline = Omit<Hotline, "phones" | "hours" | "sources" | "calls"> & {
  phones: ShownPhone[];
  hours?: WeeklyHours;
  /** The office, or else the cities of a radius. Left out: nowhere to measure from. */
  centers?: Center[];
  /** Where the area is cities: the ZIP codes of each, in the order of `area.cities`. */
  zips?: string[][];
  /** Where the line was last seen. */
  seen: SeenIn;
  /** What else was read for it. Left out: nothing. */
  alsoSeen?: SeenIn[];
  /** The day of the newest call that was answered. Left out: nobody has called. */
  called?: string;
  listed?: JusticeList[];
};
