import official from "./countyNames.json" with { type: "json" };
import type { ZipSources } from "./zipSources";

/**
 * FIPS code → the county's official name with its kind: "Suffolk County", "Orleans Parish", "Richmond city",
 * "Ponce Municipio". The sources write the kind for some counties and leave it out for others.
 */
export function countyNames({ geoNames, hud }: Pick<ZipSources, "geoNames" | "hud">): Map<string, string> {
  const names = new Map<string, string>();
  // GeoNames second, so that it wins: it has the accents and apostrophes that HUD leaves out.
  for (const row of [...hud, ...geoNames]) {
    if (row.fips !== "") names.set(row.fips, fullName(row.fips, row.county));
  }
  for (const [fips, name] of Object.entries(official.names)) names.set(fips, name);
  return names;
}

function fullName(fips: string, name: string): string {
  const bare = name
    .replace(/^City of /, "")
    .replace(/ \(city\)?$| (County|Parish)$/, "")
    .replace(/^Saint /, "St. ");
  return `${bare} ${kindOf(fips)}`;
}

function kindOf(fips: string): string {
  const state = fips.slice(0, 2);
  if (state === "22") return "Parish";
  if (state === "72") return "Municipio";
  // Codes from 510 up are independent cities, which often share their name with a county beside them.
  return Number(fips.slice(2)) >= 510 ? "city" : "County";
}
