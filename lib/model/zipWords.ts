/** What the ZIP code box says, in one language: fetched when a reader first touches it. */
export type ZipWords = {
  /** Interface texts about hotlines, by key. */
  strings: Readonly<Record<string, string>>;
  /** Names of states by USPS code, in the alphabetical order of the language. */
  states: Readonly<Record<string, string>>;
  /** The region file (first digit of ZIP codes) that has the lines for all of a state, by USPS code. */
  regions: Readonly<Record<string, string>>;
  /** Where wrong numbers are reported, as an address of e-mail. Left out: readers choose. */
  contact?: string;
};
