import type { HotlineLimit, HotlineService, PhoneUse } from "../model/hotline";
import type { LocatedHotline } from "../model/locatedHotline";
import { NUMBERS_FOR_SOME } from "./numbersForSome";

/**
 * How well a line does what is needed, best first. `does`: it says so. `official`: so does a line of the government.
 * `close`: it says that it does something which leads there, or the Justice Department recognizes it for that kind of case.
 * `unknown`: it does not say what it does. `only-some`: it may, but only for some people. `other`: what it says that it does
 * is something else. `own-citizens`: a consulate, where no consulate is asked for, or one of another country: below all that
 * takes everybody, since nobody was asked of what country they are.
 */
export const FITS = ["does", "official", "close", "unknown", "only-some", "other", "own-citizens"] as const;
export type Fit = {
  level: (typeof FITS)[number];
  /** True: nothing is needed. `unknown` says then that it states no service at all. */
  unasked?: true;
  /** `does`, `official`, `close`: which of its services. Empty for `close` where it is only recognized. */
  services: HotlineService[];
  /** `only-some`, `own-citizens`: which limits. Empty where its numbers are for some, or the kind of line for other troubles. */
  limits: HotlineLimit[];
};

type Fitting = Pick<LocatedHotline, "kind" | "services" | "limits" | "listed" | "phones">;

/** What leads to a need where nobody says that they do it. A lawyer, or somebody who finds one, leads to most. */
const CLOSE: Readonly<Record<HotlineService, readonly HotlineService[]>> = {
  "report-ice-activity": ["verify-sighting", "referral"],
  "verify-sighting": ["report-ice-activity", "referral"],
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

/** Limits by which a line takes only some people, whatever is needed. Those with exceptions stand in `EXCEPT`. */
const FOR_SOME: readonly HotlineLimit[] = [
  "unaccompanied-children",
  "young-people",
  "prisoners-only",
  "clients-only",
  "lawyers-only",
  "lgbtq-only",
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

/**
 * What the staff of a recognized organization may do, whatever its entry itemizes: cases before the immigration agency. Who of
 * them may stand before a court is not on the list (8 CFR 1292.1(a)(4)).
 */
const RECOGNIZED_FOR: readonly HotlineService[] = [
  "asylum",
  "u-visa-vawa",
  "citizenship",
  "daca",
  "referral",
];

/**
 * How well a line does what is needed. Without a need, only its limits, who runs it and whether it says what it does count.
 */
export function fitOf(line: Fitting, needs: readonly HotlineService[]): Fit {
  const { kind, services, limits = [] } = line;
  const done = services.filter((service) => needs.includes(service));
  const close = closeTo(line, needs);
  const shutOut = limits.filter((limit) => shutsOut(limit, needs));
  const level = levelOf();
  return {
    level,
    ...(needs.length === 0 && { unasked: true }),
    services: level === "does" || level === "official" ? done : level === "close" ? close : [],
    limits: level === "only-some" || level === "own-citizens" ? shutOut : [],
  };

  function levelOf(): Fit["level"] {
    if (kind === "consular" && !needs.includes("consular-help")) return "own-citizens";
    const isOfficial = kind === "government-info";
    const isForSome = shutOut.length > 0 || !hasNumberFor(line, needs);
    if (needs.length === 0) {
      if (isForSome || isOfficial || kind === "crisis") return "only-some";
      return services.length > 0 ? "does" : "unknown";
    }
    const leads = close.length > 0 || isRecognizedFor(line, needs);
    if ((services.length > 0 || isOfficial) && done.length === 0 && !leads) return "other";
    if (isForSome) return "only-some";
    if (done.length > 0) return isOfficial ? "official" : "does";
    return leads ? "close" : "unknown";
  }
}

/** Whether one of its numbers is for whoever needs this. */
function hasNumberFor({ phones }: Fitting, needs: readonly HotlineService[]): boolean {
  const isFor = (use: PhoneUse) => NUMBERS_FOR_SOME[use]?.some((need) => needs.includes(need)) ?? true;
  return phones.some(({ use = [] }) => use.every(isFor));
}

/** What it does that leads to a need. Crisis lines and governments refer people to others, but not to a lawyer. */
function closeTo({ kind, services }: Fitting, needs: readonly HotlineService[]): HotlineService[] {
  if (kind === "crisis" || kind === "government-info") return [];
  return services.filter((service) => needs.some((need) => CLOSE[need].includes(service)));
}

function isRecognizedFor({ listed }: Fitting, needs: readonly HotlineService[]): boolean {
  return !!listed?.includes("recognition-roster") && needs.some((need) => RECOGNIZED_FOR.includes(need));
}

function shutsOut(limit: HotlineLimit, needs: readonly HotlineService[]): boolean {
  if (NOT_FOR[limit]?.some((need) => needs.includes(need))) return true;
  const except = EXCEPT[limit];
  if (except?.some((need) => needs.includes(need))) return false;
  return except !== undefined || FOR_SOME.includes(limit);
}
