import type { LocatedHotline } from "../model/locatedHotline";
import type { ZipLookup, ZipPlace, ZipRecord } from "../model/zip";
import { isMilitaryZip } from "./isMilitaryZip";
import { normalizeZip, type ZipFault } from "./normalizeZip";
import { nearest, serves, type Reason } from "./serves";
import {
  compareRanks,
  confidenceRank,
  helpRank,
  HOTLINE_TIERS,
  kindRank,
  tierOf,
  type HotlineTier,
} from "./tiers";

export type FoundHotline = { hotline: LocatedHotline; tier: HotlineTier; reason: Reason };

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
  /** By tier, best first. The national ones are always there. */
  hotlines: FoundHotline[];
};

export type FindOptions = {
  /** True: also show entries that nobody has confirmed (`confidence: low`). */
  includeUnconfirmed?: boolean;
};

/**
 * The hotlines for a ZIP code as typed. `hotlines` are the national ones and those of the ZIP code's region, at
 * least; `zips` must hold that region.
 */
export function findHotlines(
  input: string,
  zips: ZipLookup,
  hotlines: readonly LocatedHotline[],
  { includeUnconfirmed = false }: FindOptions = {},
): HotlineAnswer {
  const shown = hotlines.filter((hotline) => includeUnconfirmed || hotline.confidence !== "low");
  const typed = normalizeZip(input);
  if (typed.status === "invalid") {
    const { reason, suggestion } = typed;
    return {
      status: "invalid",
      zip: null,
      fault: reason,
      suggestion,
      places: [],
      hotlines: nationalOf(shown),
    };
  }

  const { zip } = typed;
  const military = isMilitaryZip(zip);
  const record = military ? undefined : zips.read(zip);
  if (!record) {
    return {
      status: "national",
      zip,
      places: [],
      likelyState: military ? undefined : zips.likelyState(zip),
      note: military ? "military" : "unknown-zip",
      hotlines: nationalOf(shown),
    };
  }
  return {
    status: "ok",
    zip,
    places: record.places,
    note: record.states.length > 1 ? "two-states" : undefined,
    hotlines: inOrder(shown, (hotline) => serves(hotline, zip, record), record),
  };
}

function nationalOf(hotlines: readonly LocatedHotline[]): FoundHotline[] {
  return inOrder(hotlines, ({ area }) => (area.scope === "national" ? { code: "national" } : undefined));
}

function inOrder(
  hotlines: readonly LocatedHotline[],
  reasonFor: (hotline: LocatedHotline) => Reason | undefined,
  record?: ZipRecord,
): FoundHotline[] {
  return hotlines
    .flatMap((hotline) => {
      const reason = reasonFor(hotline);
      return reason ? [{ hotline, tier: tierOf(hotline), reason }] : [];
    })
    .map((found) => ({ found, ranks: ranksOf(found, record) }))
    .sort((a, b) => compareRanks(a.ranks, b.ranks))
    .map(({ found }) => found);
}

/** Most local first. */
const REACH: readonly Reason["code"][] = [
  "serves-city",
  "serves-county",
  "within-miles",
  "serves-state",
  "national",
];

function ranksOf(
  { hotline, tier, reason }: FoundHotline,
  record: ZipRecord | undefined,
): (number | string)[] {
  const withinTier = {
    "rapid-response": () => REACH.indexOf(reason.code),
    statewide: () => kindRank(hotline.kind),
    // One without an office to go to serves the county by telephone: it is as near as can be.
    nearby: () => (record && nearest(hotline, record)?.miles) ?? 0,
    national: () => kindRank(hotline.kind),
  }[tier];
  return [
    HOTLINE_TIERS.indexOf(tier),
    helpRank(hotline.kind),
    withinTier(),
    confidenceRank(hotline),
    hotline.name,
    hotline.id,
  ];
}
