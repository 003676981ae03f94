/** Latitudes and longitudes are rounded to one part in this many of a degree. */
export const STEPS_PER_DEGREE = 20;

/** Where a ZIP code is. `county` is null where the sources give only the state. */
export type ZipPlace = { state: string; county: string | null };

/** What is known of one ZIP code. */
export type ZipRecord = {
  /** USPS codes, the state of its post office first. Several where the ZIP code crosses a state line. */
  states: string[];
  /** County and state, the county of its post office first. */
  places: ZipPlace[];
  /** Degrees, rounded to 0.05: right to about two miles. */
  lat: number;
  lon: number;
};

/** What the lookup needs to know about ZIP codes: `regionLookup(region)` gives it. */
export type ZipLookup = {
  /** Undefined for a ZIP code that is not in the table. */
  read(zip: string): ZipRecord | undefined;
  /** The state that a ZIP code would be in by its first three digits. */
  likelyState(zip: string): string | undefined;
};

/**
 * All ZIP codes with the same first digit, packed: the browser fetches one such file, so a request tells the server
 * no more than that digit, and decodes only the hundred ZIP codes around the one asked for.
 *
 * `zips` has one string for each three-digit prefix; its key is the second and third digit. In it, records are
 * parted by `;` and sorted. A record has up to four fields parted by `,`, the empty ones at its end cut off:
 *
 * 1. the last two digits of the ZIP code; empty: one more than in the record before;
 * 2. its places in `countiesByState`, in base 36, parted by `+`; empty: those of the record before;
 * 3. and 4. latitude and longitude in steps of 1/20 degree, in base 36, as the difference from the record before
 *    (from 0 in the first record); empty: no difference.
 */
export type ZipRegion = {
  /** State → its counties, parted by `|`; an empty one where it is not known. They are numbered through all states. */
  countiesByState: Record<string, string>;
  zips: Record<string, string>;
  /** Two letters for each of the hundred three-digit prefixes, `--` where it is not in use. */
  prefixStates: string;
};
