import { describe, expect, it } from "vitest";
import { fitOf } from "../../../lib/hotlines/fit";
import { HotlineLimit, HotlineService } from "../../../lib/model/hotline";

// Who may be sent where, written out once more for advocates to confirm: a change of one side alone is a mistake.

type Line = Parameters<typeof fitOf>[0];
const line = (more: Partial<Line>): Line => ({
  kind: "legal-aid",
  services: [],
  phones: [{ number: "+16175550100" }],
  ...more,
});
const WITHOUT_A_CASE = ["know-your-rights", "report-ice-activity", "verify-sighting", "referral"];

/** Needs with which a line takes somebody in spite of a limit. A limit that is not here shuts nobody out. */
const TAKEN: Partial<Record<HotlineLimit, readonly string[]>> = {
  "detained-only": ["detained", "bond"],
  "not-detained-only": HotlineService.options.filter((need) => need !== "detained" && need !== "bond"),
  "asylum-only": ["asylum"],
  "victims-only": ["u-visa-vawa"],
  "workers-only": ["workers"],
  "no-individual-cases": WITHOUT_A_CASE,
  "few-individual-cases": WITHOUT_A_CASE,
  "nationals-only": ["consular-help"],
  "no-immigration": ["workers"],
  "unaccompanied-children": [],
  "young-people": [],
  "prisoners-only": [],
  "clients-only": [],
  "lawyers-only": [],
  "lgbtq-only": [],
};

describe.each(HotlineLimit.options)("a line with the limit %s", (limit) => {
  it.each(HotlineService.options)("takes or shuts out who needs %s, though it does that", (need) => {
    const { level, limits } = fitOf(line({ services: [need], limits: [limit] }), [need]);
    const isTaken = TAKEN[limit]?.includes(need) ?? true;
    expect(level).toBe(isTaken ? "does" : "only-some");
    expect(limits).toEqual(isTaken ? [] : [limit]);
  });

  it("is for everybody where nothing is needed, if it shuts nobody out for who they are", () => {
    const isForAll = TAKEN[limit] === undefined || limit === "not-detained-only";
    expect(fitOf(line({ services: ["bond"], limits: [limit] }), []).level).toBe(
      isForAll ? "does" : "only-some",
    );
  });
});

it("names limits where they are why a line does not fit, and only there", () => {
  const other = line({ services: ["citizenship"], limits: ["prisoners-only"] });
  expect(fitOf(other, ["detained"])).toMatchObject({ level: "other", limits: [] });
  const consulate = line({ kind: "consular", services: ["detained"], limits: ["nationals-only"] });
  expect(fitOf(consulate, ["detained"])).toMatchObject({ level: "own-citizens", limits: ["nationals-only"] });
});

/** What leads to a need, where nobody says that they do it. */
const LEADS: Record<HotlineService, readonly HotlineService[]> = {
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

describe.each(HotlineService.options)("who needs %s", (need) => {
  const others = HotlineService.options.filter((service) => service !== need);

  it("comes closer by what leads there, and by nothing else", () => {
    const leading = others.filter(
      (service) => fitOf(line({ services: [service] }), [need]).level === "close",
    );
    expect(leading.toSorted()).toEqual(LEADS[need].toSorted());
    for (const service of others)
      expect(fitOf(line({ services: [service] }), [need]).services).toEqual(
        leading.includes(service) ? [service] : [],
      );
  });

  it("comes closer by a line that the government recognizes for papers, not for court", () => {
    const { level, services } = fitOf(line({ listed: ["recognition-roster"] }), [need]);
    const isForPapers = ["asylum", "u-visa-vawa", "citizenship", "daca", "referral"].includes(need);
    expect(level).toBe(isForPapers ? "close" : "unknown");
    expect(services).toEqual([]);
    expect(fitOf(line({ listed: ["pro-bono-list"] }), [need]).level).toBe("unknown");
  });

  it("finds a line whose only number is for those held by them alone, and one for others by nobody", () => {
    const by = (use: "detained" | "from-detention" | "children" | "intake") =>
      fitOf(line({ services: [need], phones: [{ number: "+16175550100", use: [use] }] }), [need]).level;
    const isHeld = need === "detained" || need === "bond";
    expect(by("detained")).toBe(isHeld ? "does" : "only-some");
    expect([by("from-detention"), by("children"), by("intake")]).toEqual(["only-some", "only-some", "does"]);
  });

  it("is told nothing as unasked, and is where nothing is needed", () => {
    expect(fitOf(line({ services: [need] }), [need])).not.toHaveProperty("unasked");
    expect(fitOf(line({ services: [need] }), []).unasked).toBe(true);
  });

  it("is helped by a government as one, and told of no other work of it", () => {
    const government = (service: HotlineService) =>
      fitOf(line({ kind: "government-info", services: [service] }), [need]);
    expect(government(need)).toMatchObject({ level: "official", services: [need] });
    for (const service of others) expect(government(service)).toMatchObject({ level: "other", services: [] });
  });
});
