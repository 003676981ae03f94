import type { DetentionPlace, FieldOffice, StateArea } from "./detention";

/** A place with the point of its ZIP code, in degrees rounded to 0.05: right to about two miles. */
export type LocatedPlace = Omit<DetentionPlace, "id" | "population"> & {
  lat: number;
  lon: number;
};

export type ShownOffice = Omit<FieldOffice, "local" | "area" | "email">;

/** What a ZIP code is looked up in, `/data/detention.json`: the same in every language. */
export type DetentionFile = {
  offices: readonly ShownOffice[];
  areas: readonly StateArea[];
  /** Without those that have closed or lie in no state. */
  places: readonly LocatedPlace[];
};
