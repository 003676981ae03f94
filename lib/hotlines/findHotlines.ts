import type { LocatedHotline } from "../model/locatedHotline";
import type { ZipLookup, ZipPlace } from "../model/zip";
import { isMilitaryZip } from "./isMilitaryZip";
import { normalizeZip, type ZipFault } from "./normalizeZip";
import { serves, type Reason } from "./serves";
import { restrictToState } from "./restrictToState";
import { bestFirst, matchOf, type Match } from "./rank";
import { tierOf, type HotlineTier } from "./tiers";
import { NO_WISH, type Wish } from "./wish";

export type FoundHotline = { hotline: LocatedHotline; tier: HotlineTier; reason: Reason; match: Match };

/** What a page should say about the ZIP code beside the list. */
export type ZipNote = "unknown-zip" | "military" | "two-states";

export type HotlineAnswer = {
  /** `ok`: placed. `national`: a ZIP code that cannot be placed. `invalid`: not a ZIP code. */
  status: "ok" | "national" | "invalid";
  /** Null when invalid. */
  zip: string | null;
  /** Why it is invalid. */
  fault?: ZipFault;
  /** The ZIP code that was probably meant, when invalid. To be offered, not used unasked. */
  suggestion?: string;
  /** Every county it lies in. Two states among them where it crosses a state line. Empty when it is not placed. */
  places: ZipPlace[];
  /** The state by the first three digits, where the ZIP code itself is not known. */
  likelyState?: string;
  note?: ZipNote;
  /** Best for the wish first. The national ones are always there. */
  hotlines: FoundHotline[];
};

export type FindOptions = {
  /** True: also show entries that nobody has confirmed (`confidence: low`). */
  includeUnconfirmed?: boolean;
  /** What is looked for. Left out: nothing in particular. */
  wish?: Wish;
};

/** The lines for the whole country, best for the wish first. */
export function nationalHotlines(
  hotlines: readonly LocatedHotline[],
  options: FindOptions = {},
): FoundHotline[] {
  return inOrder(hotlines, options, ({ area }) =>
    area.scope === "national" ? { code: "national" } : undefined,
  );
}

/**
 * The lines for all of a state (USPS code) and for the whole country, best for the wish first: what is known to serve somebody who
 * says no more than their state.
 */
export function hotlinesInState(
  state: string,
  hotlines: readonly LocatedHotline[],
  options: FindOptions = {},
): FoundHotline[] {
  return inOrder(hotlines, options, ({ area }) => {
    if (area.scope === "national") return { code: "national" };
    const isWhole = area.scope === "state" && area.states.includes(state);
    return isWhole ? { code: "serves-state", state, inferred: area.basis === "inferred" } : undefined;
  });
}

/**
 * The hotlines for a ZIP code as typed. `hotlines` are the national ones and those of the ZIP code's region, at
 * least; `zips` must hold that region.
 */
export function findHotlines(
  input: string,
  zips: ZipLookup,
  hotlines: readonly LocatedHotline[],
  options: FindOptions = {},
): HotlineAnswer {
  const typed = normalizeZip(input);
  if (typed.status === "invalid") {
    const { reason, suggestion } = typed;
    return {
      status: "invalid",
      zip: null,
      fault: reason,
      suggestion,
      places: [],
      hotlines: nationalHotlines(hotlines, options),
    };
  }

  const { zip, state } = typed;
  // Another state than the ZIP code's is mostly a city's name, so the digits decide.
  const lookup = state ? restrictToState(zips, state) : zips;
  const military = isMilitaryZip(zip);
  const record = military ? undefined : lookup.read(zip);
  if (!record) {
    return {
      status: "national",
      zip,
      places: [],
      likelyState: military ? undefined : zips.likelyState(zip),
      note: military ? "military" : "unknown-zip",
      hotlines: nationalHotlines(hotlines, options),
    };
  }
  return {
    status: "ok",
    zip,
    places: record.places,
    note: record.states.length > 1 ? "two-states" : undefined,
    hotlines: inOrder(hotlines, options, (hotline) => serves(hotline, zip, record)),
  };
}

function inOrder(
  hotlines: readonly LocatedHotline[],
  { includeUnconfirmed = false, wish = NO_WISH }: FindOptions,
  reasonFor: (hotline: LocatedHotline) => Reason | undefined,
): FoundHotline[] {
  const shown = hotlines.filter((hotline) => includeUnconfirmed || hotline.confidence !== "low");
  const found = shown.flatMap((hotline) => {
    const reason = reasonFor(hotline);
    return reason ? [{ hotline, tier: tierOf(hotline), reason, match: matchOf(hotline, wish) }] : [];
  });
  return withoutRepeats(bestFirst(found, wish));
}

/** Two entries can share a number: one for a state and one for the country. Where it stands already, it is not told again. */
function withoutRepeats(found: readonly FoundHotline[]): FoundHotline[] {
  const told = new Set<string>();
  return found.filter(({ hotline: { phones } }) => {
    const isNew = phones.some(({ number }) => !told.has(number));
    for (const { number } of phones) told.add(number);
    return isNew;
  });
}
