import {
  STEPS_PER_DEGREE,
  type ZipLookup,
  type ZipPlace,
  type ZipRecord,
  type ZipRegion,
} from "../model/zip";

/** The region file that a five-digit ZIP code is in: its first digit. */
export function regionOf(zip: string): string {
  return zip.slice(0, 1);
}

/** What `region` says of a five-digit ZIP code. Undefined where it is not in the table. */
export function readZip(region: ZipRegion, zip: string): ZipRecord | undefined {
  const wanted = Number(zip.slice(3));
  let suffix = -1;
  let counties = "";
  let lat = 0;
  let lon = 0;
  for (const record of region.zips[zip.slice(1, 3)]?.split(";") ?? []) {
    const [digits, places, north, east] = record.split(",");
    suffix = digits ? Number(digits) : suffix + 1;
    counties = places || counties;
    lat += north ? parseInt(north, 36) : 0;
    lon += east ? parseInt(east, 36) : 0;
    if (suffix === wanted) {
      const all = readPlaces(region);
      const found = counties.split("+").flatMap((index) => all[parseInt(index, 36)] ?? []);
      return {
        states: [...new Set(found.map((place) => place.state))],
        places: found,
        lat: lat / STEPS_PER_DEGREE,
        lon: lon / STEPS_PER_DEGREE,
      };
    }
    if (suffix > wanted) return undefined;
  }
  return undefined;
}

/** The state that a ZIP code of this region would be in by its first three digits. */
export function likelyState(region: ZipRegion, zip: string): string | undefined {
  const start = Number(zip.slice(1, 3)) * 2;
  const state = region.prefixStates.slice(start, start + 2);
  return state === "--" ? undefined : state;
}

/** A lookup over the regions that are at hand, by first digit. A ZIP code of any other region is not found. */
export function regionLookup(regions: Readonly<Record<string, ZipRegion>>): ZipLookup {
  return {
    read(zip) {
      const region = regions[regionOf(zip)];
      return region && readZip(region, zip);
    },
    likelyState(zip) {
      const region = regions[regionOf(zip)];
      return region && likelyState(region, zip);
    },
  };
}

function readPlaces({ countiesByState }: ZipRegion): ZipPlace[] {
  return Object.entries(countiesByState).flatMap(([state, names]) =>
    names.split("|").map((name) => ({ state, county: name || null })),
  );
}
