import { regionLookup, regionOf } from "../../hotlines/zipRegion";
import { restrictToState } from "../../hotlines/restrictToState";
import type { LocatedHotline } from "../../model/locatedHotline";
import { pathTo } from "../../model/paths";
import type { ZipLookup, ZipRegion } from "../../model/zip";
import { fetchJson } from "../fetchJson";

/** The lines that may serve a region, by the first digit of its ZIP codes, or the whole country. */
export async function linesIn(region: string): Promise<readonly LocatedHotline[]> {
  return (await fetchJson<{ hotlines: readonly LocatedHotline[] }>(pathTo.hotlineRegion(region))).hotlines;
}

/**
 * What a ZIP code is looked up in, and the lines that may serve it, in data of its first digit.
 * @param state the one that was chosen, where the ZIP code lies in two.
 */
export async function linesNear(
  zip: string,
  state?: string,
): Promise<{ lookup: ZipLookup; lines: readonly LocatedHotline[] }> {
  const digit = regionOf(zip);
  const [region, ...lines] = await Promise.all([
    fetchJson<ZipRegion>(pathTo.zipRegion(digit)),
    linesIn(digit),
    linesIn("national"),
  ]);
  const zips = regionLookup({ [digit]: region });
  return { lookup: state === undefined ? zips : restrictToState(zips, state), lines: lines.flat() };
}
