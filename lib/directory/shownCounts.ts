import { findHotlines } from "../hotlines/findHotlines";
import { regionLookup } from "../hotlines/zipRegion";
import type { Hotline } from "../model/hotline";
import { locateHotlines } from "../places/locateHotlines";
import { zipRegions } from "../places/zipRegions";
import type { ZipTable } from "../places/zipTable";

/** Places in a list that nearly everybody sees. */
const FIRST = 3;

/**
 * For how many ZIP codes each entry, by its id, is among the first three that are shown where nothing in particular is
 * needed; `asked`: of these ZIP codes. Left out: none. Lookups depend on a ZIP code's places and point alone, so one stands for all that share them.
 */
export function shownCounts(
  hotlines: readonly Hotline[],
  table: ZipTable,
  asked: Iterable<string> = table.keys(),
): ReadonlyMap<string, number> {
  const lookup = regionLookup(zipRegions(table));
  const located = locateHotlines(hotlines, table);
  // An area that is written as cities names ZIP codes, so that these too decide what is shown.
  const ofCities = new Set(located.flatMap(({ zips = [] }) => zips.flat()));
  const places = new Map<string, string[]>();
  for (const zip of asked) {
    const { places: at, lat, lon } = table.get(zip)!;
    const key = JSON.stringify([at, lat, lon, ofCities.has(zip) ? zip : ""]);
    const alike = places.get(key);
    if (alike) alike.push(zip);
    else places.set(key, [zip]);
  }
  const counts = new Map<string, number>();
  for (const alike of places.values())
    for (const { hotline } of findHotlines(alike[0]!, lookup, located).hotlines.slice(0, FIRST))
      counts.set(hotline.id, (counts.get(hotline.id) ?? 0) + alike.length);
  return counts;
}
