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

/** The number whose letter stands for no step from the center, in `ZipRegion.points`. */
export const AT_CENTER = 26;

/**
 * All ZIP codes with the same first digit, packed: the browser fetches one such file, so a request tells the server
 * no more than that digit, and decodes only the hundred ZIP codes around the one asked for. What is alike stands
 * together, first all places, then all points: it compresses better so.
 *
 * `counties`, `places` and `points` have an entry for each of the hundred three-digit prefixes, empty where it is not in
 * use. In them, a letter is a number: `A` is 0, `Z` 25, `a` 26, `z` 51.
 */
export type ZipRegion = {
  /** State → its counties, parted by `|`; an empty one where it is not known. They are numbered through all states. */
  countiesByState: Record<string, string>;
  /** By the number of a county: the latitude and longitude that its ZIP codes lie around, in steps of 1/20 degree. */
  centers: (readonly [lat: number, lon: number])[];
  /** The numbers of the counties of this prefix: those that a letter of `places` is the index of. */
  counties: number[][];
  /**
   * The ZIP codes by their last two digits, from 00 on, parted by `,`: a letter for each county, none where the ZIP code
   * is not in use. What is empty at the end is cut off.
   */
  places: string[];
  /**
   * Latitude, then longitude of each ZIP code in use, as steps from the center of its first county. A letter is 26 less
   * than its number (`Z` -1, `a` 0, `b` 1); where no letter goes so far stands a decimal number with its sign.
   */
  points: string[];
  /** Two letters for each of the hundred three-digit prefixes, `--` where it is not in use. */
  prefixStates: string;
};
