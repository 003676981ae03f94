import { serves } from "../hotlines/serves";
import { regionOf } from "../hotlines/zipRegion";
import type { LocatedHotline } from "../model/locatedHotline";
import type { ZipRecord } from "../model/zip";
import type { ZipTable } from "./zipTable";

export type HotlineRegion = { hotlines: LocatedHotline[] };

/**
 * The hotlines as the browser loads them: `national`, and for each first digit those that serve at least one ZIP
 * code of that digit. A hotline near the edge of two regions is in both. Those that nobody confirmed are in none: no page
 * shows them.
 */
export function hotlineRegions(
  hotlines: readonly LocatedHotline[],
  table: ZipTable,
): Record<string, HotlineRegion> {
  const shown = hotlines.filter(({ confidence }) => confidence !== "low");
  const regions: Record<string, HotlineRegion> = {
    national: { hotlines: shown.filter((hotline) => hotline.area.scope === "national") },
  };
  for (let digit = 0; digit <= 9; digit++) {
    const zips = [...table].filter(([zip]) => regionOf(zip) === String(digit));
    regions[digit] = { hotlines: hotlinesForRegion(shown, zips) };
  }
  return regions;
}

function hotlinesForRegion(
  hotlines: readonly LocatedHotline[],
  zips: readonly (readonly [string, ZipRecord])[],
): LocatedHotline[] {
  return hotlines.filter(
    (hotline) =>
      hotline.area.scope !== "national" &&
      zips.some(([zip, record]) => serves(hotline, zip, record) !== undefined),
  );
}
