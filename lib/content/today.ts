import type { IsoDate } from "../model/primitives";

/** The day of the build, in UTC. The only clock: everything below takes the day as an argument. */
export function today(): IsoDate {
  return new Date().toISOString().slice(0, 10);
}
