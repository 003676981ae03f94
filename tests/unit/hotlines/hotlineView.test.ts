import { describe, expect, it } from "vitest";
import { type CardWords, hotlineView, phonesView } from "../../../lib/hotlines/hotlineView";
import type { Reason } from "../../../lib/hotlines/serves";
import type { LocatedHotline } from "../../../lib/model/locatedHotline";
import type { View } from "../../../lib/model/view";

const office: LocatedHotline = {
  id: "example-aid",
  name: "Example Aid",
  kind: "legal-aid",
  description: "An office that exists only in tests.",
  phones: [{ number: "+19565550100" }],
  area: { scope: "state", states: ["TX"], basis: "stated" },
  services: [],
  languages: ["en", "es"],
  languagesBasis: "stated",
  fees: "free",
  confidence: "high",
};
/** Interface texts as their key with the values that they are given. */
const words: CardWords = {
  locale: "en",
  t: (key, values = {}) => [key.replace(/^hotlines\./, ""), ...Object.values(values)].join(": "),
  stateName: (code) => `the state of ${code}`,
};

function textsIn(view: View): string[] {
  return typeof view === "string" ? [view] : view.children.flatMap(textsIn);
}
const shown = (more: Partial<LocatedHotline>, reason: Reason | null = null) =>
  textsIn(hotlineView({ ...office, ...more }, reason, words));
const facts = (more: Partial<LocatedHotline>) => shown(more).find((text) => text.includes(" · "));

describe("the card of a hotline", () => {
  it("isolates hours, which are English, from a sentence in a right-to-left language", () => {
    expect(facts({ hours: "24 hours" })).toContain("hours: \u206624 hours\u2069");
  });

  it("says in which languages, and says so where that is only assumed", () => {
    expect(facts({})).toContain("languages: English and Spanish");
    expect(facts({ languagesBasis: "assumed" })).toContain(" · languagesAssumed · ");
  });

  it("says when it was last seen, or that it never was", () => {
    expect(facts({ seenOn: "2026-09" })).toContain("seenOn: September 2026");
    expect(facts({})).toContain("seenNever");
  });

  it.each<[Reason, string]>([
    [{ code: "national" }, "reason.national"],
    [{ code: "serves-state", state: "TX", inferred: false }, "reason.serves-state: the state of TX"],
    [
      { code: "serves-county", county: "Hidalgo County", state: "TX", inferred: false },
      "reason.serves-county: Hidalgo County",
    ],
    [{ code: "serves-city", city: "McAllen", state: "TX", inferred: false }, "reason.serves-city: McAllen"],
    [
      { code: "within-miles", miles: 6, place: { state: "TX", name: "San Juan" }, inferred: true },
      "reason.within-miles: 6: San Juan",
    ],
  ])("says why it is shown: %j", (reason, text) => {
    expect(shown({}, reason)).toContain(text);
  });

  it("says where the area is an estimate", () => {
    expect(shown({ area: { scope: "radius", radiusMiles: 60, basis: "inferred" } })).toContain("inferred");
    expect(shown({})).not.toContain("inferred");
    expect(shown({ area: { scope: "national" } })).not.toContain("inferred");
  });

  it("warns of a government line and of a consulate, and of nothing else", () => {
    const warnings = (kind: LocatedHotline["kind"]) =>
      shown({ kind }).filter((text) => text === "government" || text === "consular");
    expect(warnings("government-info")).toEqual(["government"]);
    expect(warnings("consular")).toEqual(["consular"]);
    expect(warnings("legal-aid")).toEqual([]);
  });

  it("says whom it does not help", () => {
    expect(shown({ restrictions: "Keepers only." })).toContain("Keepers only.");
  });

  it("links a page that was seen, and no other", () => {
    const url = "https://example.org/";
    const links = (urlSeen: boolean) => JSON.stringify(hotlineView({ ...office, url, urlSeen }, null, words));
    expect(links(true)).toContain(`"href":"${url}","rel":"noreferrer"`);
    expect(links(false)).not.toContain(url);
  });
});

it("a number has what is special to it beside it", () => {
  const phone = { number: "+19565550100", label: "At night", hours: "6 to 10", sms: true };
  expect(textsIn(phonesView({ phones: [phone, { number: "+19565550101" }] }, words))).toEqual([
    "956-555-0100",
    "At night",
    "6 to 10",
    "sms",
    "956-555-0101",
  ]);
});
