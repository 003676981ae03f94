import { hotlineRegions, type HotlineRegion } from "../../../lib/places/hotlineRegions";
import { locateHotlines } from "../../../lib/places/locateHotlines";
import { zipRegions } from "../../../lib/places/zipRegions";
import { zipTable } from "../../../lib/places/zipTable";
import { loadHotlines } from "../../../lib/content/loadHotlines";
import { findHotlines, type FindOptions } from "../../../lib/hotlines/findHotlines";
import { regionLookup } from "../../../lib/hotlines/zipRegion";

/** The real directory, put together as the pages and the command line do it. */
export const table = zipTable();
export const zips = regionLookup(zipRegions(table));
export const hotlines = locateHotlines(loadHotlines("content/hotlines", table).hotlines, table);

export const find = (input: string, options?: FindOptions) => findHotlines(input, zips, hotlines, options);

let cut: Record<string, HotlineRegion> | undefined;

/** The directory as the browser loads it. Cutting it takes a second or two, so it is done once. */
export function regions(): Record<string, HotlineRegion> {
  cut ??= hotlineRegions(hotlines, table);
  return cut;
}
