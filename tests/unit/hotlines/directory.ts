import { hotlineRegions, type HotlineRegion } from "../../../lib/places/hotlineRegions";
import { locateHotlines } from "../../../lib/places/locateHotlines";
import { zipRegions } from "../../../lib/places/zipRegions";
import { zipTable } from "../../../lib/places/zipTable";
import { loadHotlines } from "../../../lib/content/loadHotlines";
import { findHotlines, type FindOptions } from "../../../lib/hotlines/findHotlines";
import { regionLookup } from "../../../lib/hotlines/zipRegion";

/** The real directory, put together as the pages and the command line do it: a second, so once in a process. */
function readDirectory() {
  const table = zipTable();
  const hotlines = locateHotlines(loadHotlines("content/hotlines", table).hotlines, table);
  return { table, hotlines, regions: zipRegions(table) };
}
type Directory = ReturnType<typeof readDirectory>;
const directory = ((globalThis as { directory?: Directory }).directory ??= readDirectory());

export const { table, hotlines } = directory;
export const zips = regionLookup(directory.regions);

export const find = (input: string, options?: FindOptions) => findHotlines(input, zips, hotlines, options);

let cut: Record<string, HotlineRegion> | undefined;

/** The directory as the browser loads it. Cutting it takes a second or two, so it is done once. */
export function regions(): Record<string, HotlineRegion> {
  cut ??= hotlineRegions(hotlines, table);
  return cut;
}
