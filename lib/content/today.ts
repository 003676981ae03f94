import type { IsoDate } from "../model/primitives";

/**
 * The instant of the build, in UTC, `YYYY-MM-DDTHH:MM:SSZ`: SOURCE_DATE_EPOCH (seconds since 1970, as reproducible-builds.org
 * has it), or now. `npm run build` sets it for all its steps, so that none of them falls on another day.
 * @throws Error where SOURCE_DATE_EPOCH is something else.
 */
export function buildInstant(epoch = process.env.SOURCE_DATE_EPOCH): string {
  if (epoch && !/^\d{1,11}$/.test(epoch))
    throw new Error(`SOURCE_DATE_EPOCH: expected seconds since 1970, received ${JSON.stringify(epoch)}`);
  const time = epoch ? new Date(Number(epoch) * 1000) : new Date();
  return time.toISOString().replace(/\.\d+Z$/, "Z");
}

/** The day of the build, in UTC. The only clock: everything below takes the day as an argument. */
export function today(): IsoDate {
  return buildInstant().slice(0, 10);
}
