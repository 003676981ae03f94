import { describe, expect, it } from "vitest";
import { fitOf } from "../../../lib/hotlines/fit";
import { HotlineLimit, HotlineService } from "../../../lib/model/hotline";
import { hotlines } from "./directory";

type Line = Parameters<typeof fitOf>[0];
const number = "+16175550100";
const line = (more: Partial<Line>): Line => ({
  kind: "legal-aid",
  services: [],
  phones: [{ number }],
  ...more,
});

describe("how well a line does what is needed", () => {
  it.each<[string, Partial<Line>, HotlineService[], string]>([
    ["it says so", { services: ["detained", "bond"] }, ["detained"], "does"],
    ["it does something that leads there", { services: ["deportation-defense"] }, ["detained"], "close"],
    ["it does not say what it does", {}, ["detained"], "unknown"],
    ["what it does is something else", { services: ["citizenship"] }, ["detained"], "other"],
    [
      "it is for prisoners of the state",
      { services: ["detained"], limits: ["prisoners-only"] },
      ["detained"],
      "only-some",
    ],
    [
      "it is for people who are not held",
      { services: ["detained"], limits: ["not-detained-only"] },
      ["detained"],
      "only-some",
    ],
    [
      "the same, where nobody is held",
      { services: ["asylum"], limits: ["not-detained-only"] },
      ["asylum"],
      "does",
    ],
    [
      "for people who are held, and somebody is",
      { services: ["bond"], limits: ["detained-only"] },
      ["bond"],
      "does",
    ],
    [
      "for people who are held, and nobody is",
      { services: ["asylum"], limits: ["detained-only"] },
      ["asylum"],
      "only-some",
    ],
    [
      "its only number is for calls from inside",
      { services: ["detained"], phones: [{ number, use: ["from-detention"] }] },
      ["detained"],
      "only-some",
    ],
    [
      "its numbers are for people who are held and for children, and somebody is held",
      {
        services: ["detained"],
        phones: [
          { number, use: ["detained"] },
          { number, use: ["children"] },
        ],
      },
      ["detained"],
      "does",
    ],
    [
      "the same, and nobody is held",
      {
        services: ["asylum"],
        phones: [
          { number, use: ["detained"] },
          { number, use: ["children"] },
        ],
      },
      ["asylum"],
      "only-some",
    ],
    ["it is the government's", { kind: "government-info", services: ["workers"] }, ["workers"], "official"],
    ["the government does not say that it does it", { kind: "government-info" }, ["detained"], "other"],
    ["it is only recognized, for papers", { listed: ["recognition-roster"] }, ["citizenship"], "close"],
    [
      "it is only recognized, for court",
      { listed: ["recognition-roster"] },
      ["deportation-defense"],
      "unknown",
    ],
    ["nothing is asked, and it is for people in danger", { kind: "crisis" }, [], "only-some"],
    [
      "a consulate for a lawyer's work",
      { kind: "consular", services: ["consular-help", "detained"] },
      ["detained"],
      "own-citizens",
    ],
    ["a consulate where nothing is asked", { kind: "consular", services: ["detained"] }, [], "own-citizens"],
    [
      "a consulate for a consulate's work",
      { kind: "consular", services: ["consular-help"], limits: ["nationals-only"] },
      ["consular-help"],
      "does",
    ],
    ["a crisis line leads to no lawyer", { kind: "crisis", services: ["referral"] }, ["detained"], "other"],
    ["nothing is asked, and it says what it does", { services: ["citizenship"] }, [], "does"],
    ["nothing is asked, and it does not say what it does", {}, [], "unknown"],
    ["nothing is asked, and it is for children", { limits: ["unaccompanied-children"] }, [], "only-some"],
    [
      "an appointment shuts nobody out",
      { services: ["bond"], limits: ["appointment-only"] },
      ["bond"],
      "does",
    ],
  ])("%s", (_, more, needs, level) => {
    expect(fitOf(line(more), needs).level).toBe(level);
  });

  it("names the services and the limits that it rests on", () => {
    expect(fitOf(line({ services: ["bond", "asylum"] }), ["bond"]).services).toEqual(["bond"]);
    expect(fitOf(line({ services: ["deportation-defense", "asylum"] }), ["detained"]).services).toEqual([
      "deportation-defense",
    ]);
    expect(fitOf(line({ limits: ["prisoners-only", "no-walk-ins"] }), []).limits).toEqual(["prisoners-only"]);
  });
});

describe("every line of the directory, for every need", () => {
  const all = HotlineService.options.flatMap((need) =>
    hotlines.map((hotline) => ({ need, hotline, fit: fitOf(hotline, [need]) })),
  );

  it("says that it helps only where its services say so", () => {
    const wrong = all.filter(
      ({ need, hotline, fit }) => fit.level === "does" && !hotline.services.includes(need),
    );
    expect(wrong).toEqual([]);
  });

  it("never fits where it takes only prisoners, only children or only lawyers", () => {
    const narrow: HotlineLimit[] = ["prisoners-only", "unaccompanied-children", "lawyers-only"];
    const wrong = all.filter(
      ({ hotline, fit }) =>
        ["does", "close", "unknown"].includes(fit.level) &&
        hotline.limits?.some((limit) => narrow.includes(limit)),
    );
    expect(wrong).toEqual([]);
  });
});
