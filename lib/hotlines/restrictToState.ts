import type { ZipLookup } from "../model/zip";

/** The same lookup for a reader who said in which state they are, where a ZIP code lies in two. */
export function restrictToState(lookup: ZipLookup, state: string): ZipLookup {
  return {
    likelyState: lookup.likelyState,
    read(zip) {
      const record = lookup.read(zip);
      if (!record?.states.includes(state)) return record;
      return { ...record, states: [state], places: record.places.filter((place) => place.state === state) };
    },
  };
}
