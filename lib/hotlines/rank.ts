import { speaks, spokenLanguage, type Speaks } from "./speaks";
import type { LocatedHotline } from "../model/locatedHotline";
import { isOld, monthsOf } from "./age";
import { FITS, fitOf, type Fit } from "./fit";
import { isOpen } from "./isOpen";
import type { Reason } from "./serves";
import { compareRanks, tierOf } from "./tiers";
import type { Wish } from "./wish";

/** What is known of one line for one wish: all that its place in the order rests on, and all that a card says of it. */
export type Match = {
  fit: Fit;
  /** Left out where no language was asked for, or English. */
  speaks?: Speaks;
  /** Left out where the hours are not known, or no time was given. */
  open?: boolean;
  /** Goes with `open`: by hours that may be old. */
  undated?: true;
};

export function matchOf(hotline: LocatedHotline, { needs, language, at }: Wish): Match {
  const hours = hotline.hours ?? hotline.phones.find((phone) => phone.hours)?.hours;
  const spoken = language && spokenLanguage(language) !== "en" ? speaks(hotline, language) : undefined;
  // Who asks in Spanish is hardly a citizen of a country whose consulate speaks Chinese.
  const isOthers = hotline.kind === "consular" && spoken === "states-others";
  return {
    fit: isOthers ? NOT_THEIRS : fitOf(hotline, needs),
    ...(spoken && { speaks: spoken }),
    ...(at && hours && { open: isOpen(hours, at), ...(hours.undated && { undated: true }) }),
  };
}

const NOT_THEIRS: Fit = { level: "own-citizens", services: [], limits: ["nationals-only"] };

type Ranked = { hotline: LocatedHotline; reason: Reason; match: Match };

/**
 * Best first; a total order. How well a line does what is needed comes before all else, so that one which does not, or
 * takes only some people, never stands above one that fits. Lines that fit alike are ordered by the sum of `COST`; then
 * the newer entry, the nearer office, the name. See lib/decisions/0026.
 */
export function bestFirst<T extends Ranked>(found: readonly T[], wish: Wish): T[] {
  return found
    .map((one) => ({ one, ranks: ranksOf(one, wish) }))
    .sort((a, b) => compareRanks(a.ranks, b.ranks))
    .map(({ one }) => one);
}

function ranksOf({ hotline, reason, match }: Ranked, wish: Wish): (number | string)[] {
  return [
    FITS.indexOf(match.fit.level),
    costOf({ hotline, reason, match }, wish),
    -monthsOf(hotline.seen.on),
    reason.code === "within-miles" ? reason.miles : 0,
    hotline.name,
    hotline.id,
  ];
}

/**
 * What stands against a line that fits, in steps that are weighed against each other. A language that is not spoken
 * weighs most, since the call fails; then a line for the whole country, which mostly refers people back to where they live.
 */
const COST = {
  speaks: { states: 0, interpreters: 2, "not-stated": 6, "states-others": 12 },
  reach: {
    "serves-cities": 0,
    "serves-counties": 0,
    "within-miles": 0,
    around: 0,
    "serves-state": 2,
    national: 12,
  },
  /** An office farther than this is not round the corner. */
  far: { miles: 25, cost: 2 },
  /** How far an office reaches is mostly our estimate, and many end at the state line. */
  otherState: 6,
  open: { yes: 0, unknown: 2, no: 4 },
  /** Hours without a date say less: nearer to not known than to open or closed. */
  openUndated: { yes: 1, no: 3 },
  confidence: { called: 0, high: 2, medium: 4, low: 8 },
  undated: 2,
  old: 2,
  /** Its area is our estimate. */
  inferred: 2,
  /** Federal money bars most people without papers, with exceptions. */
  lscFunded: 2,
  /** For each thing needed that it does not say it does; at most twice. */
  missing: { each: 2, most: 4 },
  /** Lines that somebody answers at once, offices, and lines for other troubles. */
  kind: { atOnce: 0, office: 3, other: 6 },
} as const;

function costOf({ hotline, reason, match }: Ranked, { needs, at }: Wish): number {
  const inferred = hotline.area.scope !== "national" && hotline.area.basis === "inferred";
  const isFar = reason.code === "within-miles" && reason.miles > COST.far.miles;
  return (
    (match.speaks ? COST.speaks[match.speaks] : 0) +
    COST.reach[reason.code] +
    (isFar ? COST.far.cost : 0) +
    (reason.code === "within-miles" && reason.otherState ? COST.otherState : 0) +
    (at ? openCost(match) : 0) +
    COST.confidence[hotline.called ? "called" : hotline.confidence] +
    ageCost(hotline.seen.on, at) +
    (inferred ? COST.inferred : 0) +
    (hotline.limits?.includes("lsc-funded") ? COST.lscFunded : 0) +
    Math.min(COST.missing.most, COST.missing.each * missingOf(match.fit, needs)) +
    COST.kind[kindOf(hotline, needs)]
  );
}

function openCost({ open, undated }: Match): number {
  if (open === undefined) return COST.open.unknown;
  return (undated ? COST.openUndated : COST.open)[open ? "yes" : "no"];
}

function missingOf({ services }: Fit, needs: Wish["needs"]): number {
  return needs.filter((need) => !services.includes(need)).length;
}

function kindOf(hotline: LocatedHotline, needs: Wish["needs"]): keyof typeof COST.kind {
  if (tierOf(hotline) === "rapid-response") return "atOnce";
  switch (hotline.kind) {
    case "rapid-response":
    case "legal-hotline":
    case "detention":
      return "atOnce";
    case "legal-aid":
    case "pro-bono-referral":
      return "office";
    case "consular":
      // Whose citizen the person is, nobody has said: where more is needed, lines that take everybody come before.
      return needs.every((need) => need === "consular-help") ? "office" : "other";
    case "crisis":
    case "government-info":
      return "other";
  }
}

function ageCost(seen: string | undefined, at: Date | undefined): number {
  if (!seen) return COST.undated;
  return at && isOld(seen, at.toISOString()) ? COST.old : 0;
}
