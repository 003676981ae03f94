import {
  AT_CENTER,
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

/** What `region` says of a five-digit ZIP code. Undefined where it is not in the table, or the region in another form. */
export function readZip(region: ZipRegion, zip: string): ZipRecord | undefined {
  const prefix = Number(zip.slice(1, 3));
  const before = region.places?.[prefix]?.split(",") ?? [];
  // Takes it and all behind it away.
  const [letters] = before.splice(Number(zip.slice(3)));
  if (!letters) return undefined;
  const counties = [...letters].map((letter) => region.counties[prefix]![readLetter(letter)]!);
  const all = readPlaces(region);
  const places = counties.map((county) => all[county]!);
  const steps = region.points[prefix]!.match(/[+-]\d+|./g)!.slice(before.filter(Boolean).length * 2);
  const [lat, lon] = region.centers[counties[0]!]!.map(
    (center, axis) => (center + readSteps(steps[axis]!)) / STEPS_PER_DEGREE,
  );
  return { states: [...new Set(places.map((place) => place.state))], places, lat: lat!, lon: lon! };
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

/** How many steps a point lies from its center. */
function readSteps(text: string): number {
  return text.length > 1 ? Number(text) : readLetter(text) - AT_CENTER;
}

/** `A` to `Z`, then `a` to `z`. */
function readLetter(letter: string): number {
  const code = letter.charCodeAt(0);
  return code - (code < 97 ? 65 : 71);
}
