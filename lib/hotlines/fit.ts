import type { HotlineLimit, HotlineService } from "../model/hotline";
import type { LocatedHotline } from "../model/locatedHotline";

/**
 * How well a line does what is needed, best first. `does`: it says so. `close`: it says that it does something which leads
 * there. `unknown`: it does not say what it does. `only-some`: it may, but only for some people, or it is run by a
 * government. `other`: what it says that it does is something else.
 */
export const FITS = ["does", "close", "unknown", "only-some", "other"] as const;
export type Fit = {
  level: (typeof FITS)[number];
  /** `does`, `close`: which of its services. */
  services: HotlineService[];
  /** `only-some`: which limits. Empty where it is run by a government. */
  limits: HotlineLimit[];
};

type Fitting = Pick<LocatedHotline, "kind" | "services" | "limits">;

/** What leads to a need where nobody says that they do it. A lawyer, or somebody who finds one, leads to most. */
const CLOSE: Readonly<Record<HotlineService, readonly HotlineService[]>> = {
  "report-ice-activity": ["verify-sighting"],
  "verify-sighting": ["report-ice-activity"],
  "know-your-rights": ["deportation-defense", "referral"],
  "deportation-defense": ["detained", "bond", "asylum", "referral"],
  detained: ["bond", "deportation-defense", "referral"],
  bond: ["detained", "deportation-defense", "referral"],
  asylum: ["deportation-defense", "referral"],
  "u-visa-vawa": ["referral"],
  referral: ["know-your-rights", "deportation-defense"],
  "consular-help": [],
  workers: ["referral"],
  citizenship: ["referral"],
  "family-plan": ["know-your-rights", "referral"],
  daca: ["referral"],
};

/** Limits by which a line takes only some people, whatever is needed. */
const FOR_SOME: readonly HotlineLimit[] = [
  "unaccompanied-children",
  "young-people",
  "prisoners-only",
  "nationals-only",
  "clients-only",
  "lawyers-only",
  "lgbtq-only",
  "no-immigration",
];

/** Limits that shut out nobody who needs one of these. */
const EXCEPT: Partial<Record<HotlineLimit, readonly HotlineService[]>> = {
  "detained-only": ["detained", "bond"],
  "asylum-only": ["asylum"],
  "victims-only": ["u-visa-vawa"],
  "workers-only": ["workers"],
  "no-individual-cases": ["know-your-rights", "report-ice-activity", "verify-sighting", "referral"],
  "few-individual-cases": ["know-your-rights", "report-ice-activity", "verify-sighting", "referral"],
  // A consulate's nationals are whom one looks for who needs a consulate.
  "nationals-only": ["consular-help"],
  "no-immigration": ["workers"],
};

/** Limits that shut out whoever needs one of these. */
const NOT_FOR: Partial<Record<HotlineLimit, readonly HotlineService[]>> = {
  "not-detained-only": ["detained", "bond"],
};

/** How well a line does what is needed. Without a need, only its limits and who runs it count. */
export function fitOf({ kind, services, limits = [] }: Fitting, needs: readonly HotlineService[]): Fit {
  const done = services.filter((service) => needs.includes(service));
  // Crisis lines and governments refer people to others, but not to a lawyer against deportation.
  const leads = kind === "crisis" || kind === "government-info" ? [] : services;
  const close = leads.filter((service) => needs.some((need) => CLOSE[need].includes(service)));
  const shutOut = limits.filter((limit) => shutsOut(limit, needs));
  const level = levelOf();
  return {
    level,
    services: level === "does" ? done : level === "close" ? close : [],
    limits: level === "only-some" ? shutOut : [],
  };

  function levelOf(): Fit["level"] {
    const says = services.length > 0 || kind === "government-info";
    if (needs.length > 0 && says && done.length === 0 && close.length === 0) return "other";
    if (shutOut.length > 0 || isGovernment(kind, needs)) return "only-some";
    if (needs.length === 0 || done.length > 0) return "does";
    return services.length === 0 ? "unknown" : "close";
  }
}

function shutsOut(limit: HotlineLimit, needs: readonly HotlineService[]): boolean {
  if (NOT_FOR[limit]?.some((need) => needs.includes(need))) return true;
  const except = EXCEPT[limit];
  if (except?.some((need) => needs.includes(need))) return false;
  return except !== undefined || FOR_SOME.includes(limit);
}

/** Lines of a government, this one or another, are for who asks for one, or for whom nothing else is known. */
function isGovernment(kind: Fitting["kind"], needs: readonly HotlineService[]): boolean {
  if (kind === "consular") return !needs.includes("consular-help");
  return kind === "government-info";
}
