import { regionLookup, regionOf } from "../hotlines/zipRegion";
import type { Hotline } from "../model/hotline";
import type { LocatedHotline } from "../model/locatedHotline";
import type { ZipLookup } from "../model/zip";
import { hotlineRegions } from "../places/hotlineRegions";
import { locateHotlines } from "../places/locateHotlines";
import { zipRegions } from "../places/zipRegions";
import { zipTable } from "../places/zipTable";

/** What the browser would have loaded to answer for a ZIP code, and the ZIP codes that are asked for: every 40th. */
export type HotlineData = {
  asked: readonly string[];
  zips: ZipLookup;
  near: (zip: string) => readonly LocatedHotline[];
};

export function hotlineData(hotlines: readonly Hotline[]): HotlineData {
  const table = zipTable();
  const regions = hotlineRegions(locateHotlines(hotlines, table), table);
  const loaded = new Map(
    Array.from({ length: 10 }, (_, digit) => [
      String(digit),
      [...(regions[digit]?.hotlines ?? []), ...(regions.national?.hotlines ?? [])],
    ]),
  );
  return {
    asked: [...table.keys()].filter((_, at) => at % 40 === 0),
    zips: regionLookup(zipRegions(table)),
    near: (zip) => loaded.get(regionOf(zip)) ?? [],
  };
}
