import type { FiledCounties } from "./zipSources";

/**
 * The counties of a ZIP code: its post office's first, that of GeoNames or else the one with most addresses; then all that
 * the Census and HUD have, by code, in which order lists repeat and pack small. Where
 * they do not bear GeoNames out, its county is left out if the Census says otherwise of the ZIP code itself, or of the
 * other ZIP codes of its city, whose counties are `cityCounties`: GeoNames puts a post-office box of Fontana, in San
 * Bernardino County, into Imperial. Else both are given: HUD puts the Pentagon into Virginia, GeoNames into DC.
 */
export function countiesOf(
  geoNames: string,
  filed: FiledCounties | undefined,
  cityCounties: ReadonlySet<string>,
): string[] {
  if (!filed) return geoNames === "" ? [] : [geoNames];
  const isKept = geoNames !== "" && !isRefuted(geoNames, filed, cityCounties);
  const first = isKept ? geoNames : filed.counties[0];
  const others = filed.counties.filter((fips) => fips !== first).sort();
  return first === undefined ? others : [first, ...others];
}

function isRefuted(
  fips: string,
  { isArea, counties }: FiledCounties,
  cityCounties: ReadonlySet<string>,
): boolean {
  if (counties.includes(fips) || isPlanningRegion(fips)) return false;
  if (isArea) return true;
  return !cityCounties.has(fips) && counties.some((county) => cityCounties.has(county));
}

/**
 * True for the planning regions that took the place of Connecticut's eight counties in 2022. Only GeoNames has them. The
 * counties are kept beside them, since people and organisations use the old names.
 */
export function isPlanningRegion(fips: string): boolean {
  return fips.startsWith("091");
}
