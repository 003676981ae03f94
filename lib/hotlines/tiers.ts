import type { HotlineKind } from "../model/hotline";
import type { LocatedHotline } from "../model/locatedHotline";

/** The groups in which hotlines are shown, first to last. */
export const HOTLINE_TIERS = ["rapid-response", "statewide", "nearby", "national"] as const;
export type HotlineTier = (typeof HOTLINE_TIERS)[number];

/** The group a hotline belongs to wherever it is shown. */
export function tierOf({
  area,
  kind,
  services,
}: Pick<LocatedHotline, "area" | "kind" | "services">): HotlineTier {
  if (area.scope === "national") return "national";
  if (kind === "rapid-response" || services.includes("report-ice-activity")) return "rapid-response";
  return area.scope === "state" ? "statewide" : "nearby";
}

// Lines that answer at once, then lawyers, then the rest.
const KIND_ORDER: readonly HotlineKind[] = [
  "rapid-response",
  "legal-hotline",
  "detention",
  "legal-aid",
  "pro-bono-referral",
  "crisis",
  "consular",
  "government-info",
];

/** Place of a kind among hotlines that are alike otherwise, 0 first. */
export function kindRank(kind: HotlineKind): number {
  return KIND_ORDER.indexOf(kind);
}

/** 0: confirmed best. */
export function confidenceRank({ confidence }: Pick<LocatedHotline, "confidence">): number {
  return ["high", "medium", "low"].indexOf(confidence);
}

type Rank = number | string;

/** Compares two lists of ranks, the first difference deciding. */
export function compareRanks(a: readonly Rank[], b: readonly Rank[]): number {
  for (const [index, rank] of a.entries()) {
    const other = b[index];
    if (other === undefined || rank === other) continue;
    return rank < other ? -1 : 1;
  }
  return 0;
}
