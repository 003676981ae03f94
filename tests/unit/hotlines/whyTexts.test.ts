import { describe, expect, it } from "vitest";
import type { Fit } from "../../../lib/hotlines/fit";
import type { Match } from "../../../lib/hotlines/rank";
import type { Reason } from "../../../lib/hotlines/serves";
import { whyTexts, type WhyWords } from "../../../lib/hotlines/whyTexts";

const words: WhyWords = {
  locale: "en",
  t: (key, values = {}) => [key.replace(/^hotlines\./, ""), ...Object.values(values)].join(": "),
  stateName: (code) => code,
  wanted: "es",
};
const fit = (level: Fit["level"], services: Fit["services"] = []): Fit => ({ level, services, limits: [] });
const texts = (match: Match, told = words) => whyTexts({ reason: { code: "national" }, match }, told);

describe("why a line stands where it does", () => {
  it.each<[Fit, string]>([
    [fit("does", ["bond", "detained"]), "why.does: service.bond and service.detained"],
    [fit("official", ["workers"]), "why.does: service.workers"],
    [fit("close", ["referral"]), "why.close: service.referral"],
    [fit("close"), "why.recognized"],
    [fit("unknown"), "why.unknown"],
    [{ ...fit("only-some"), limits: ["young-people"] }, "why.only-some"],
    [fit("own-citizens"), "why.only-some"],
    [fit("other"), "why.other"],
  ])("%j", (given, text) => {
    expect(texts({ fit: given })).toEqual([text, "reason.national"]);
  });

  it.each<[Reason, string]>([
    [
      { code: "serves-counties", counties: ["Kern County", "Kings County"], state: "CA", inferred: false },
      "reason.serves-place: Kern County and Kings County",
    ],
    [
      {
        code: "serves-counties",
        counties: Array.from({ length: 16 }, (_, at) => `County ${at}`),
        state: "NY",
        inferred: false,
      },
      "reason.many-counties: 16: NY",
    ],
    [
      {
        code: "serves-counties",
        counties: Array.from({ length: 15 }, (_, at) => `County ${at}`),
        state: "NY",
        inferred: false,
      },
      `reason.serves-place: ${Array.from({ length: 14 }, (_, at) => `County ${at}`).join(", ")}, and County 14`,
    ],
    [
      { code: "serves-cities", cities: ["Newark", "Elizabeth"], state: "NJ", inferred: false },
      "reason.serves-place: Newark and Elizabeth",
    ],
    [
      { code: "around", miles: 60, cities: ["El Paso", "Waco"], inferred: true },
      "reason.around: 60: El Paso and Waco",
    ],
  ])("of several places it names each, where they are not too many: %j", (reason, text) => {
    expect(whyTexts({ reason, match: { fit: fit("does") } }, words)).toEqual([text]);
  });

  it("names the state of an office in another", () => {
    const near = {
      code: "within-miles",
      miles: 41,
      place: { state: "MA", name: "Cambridge" },
      inferred: true,
    } as const;
    const told = (reason: Reason) => whyTexts({ reason, match: { fit: fit("does") } }, words);
    expect(told({ ...near, otherState: true })).toEqual(["reason.within-miles: 41: Cambridge, MA"]);
    expect(told(near)).toEqual(["reason.within-miles: 41: Cambridge"]);
  });

  it("names two services at most, so that the card stays short", () => {
    expect(texts({ fit: fit("does", ["bond", "detained", "asylum"]) })[0]).toBe(
      "why.does: service.bond and service.detained",
    );
  });

  it("does not say whom a line leaves out that has no limit", () => {
    expect(texts({ fit: fit("only-some") })).toEqual(["reason.national"]);
  });

  it.each<Fit["level"]>(["does", "unknown"])(
    "says nothing of what it does where nothing was asked: %s",
    (level) => {
      expect(texts({ fit: { ...fit(level), unasked: true } })).toEqual(["reason.national"]);
    },
  );

  it.each(["states", "interpreters", "not-stated", "states-others"] as const)(
    "the language: %s",
    (speaks) => {
      expect(texts({ fit: fit("does"), speaks })).toEqual(["reason.national", `why.${speaks}: Spanish`]);
    },
  );

  it.each([
    [true, "why.open"],
    [false, "why.closed"],
  ])("open: %s", (open, text) => {
    expect(texts({ fit: fit("does"), open })).toEqual(["reason.national", text]);
  });
});
