import { describe, expect, it } from "vitest";
import { type CardWords, hotlineView, phonesView } from "../../../lib/hotlines/hotlineView";
import type { Reason } from "../../../lib/hotlines/serves";
import type { Standing } from "../../../lib/hotlines/whyTexts";
import type { LocatedHotline, ShownPhone } from "../../../lib/model/locatedHotline";
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
  seen: { kind: "own", url: "https://example.org/contact", on: "2026-09" },
};
const dayAndNight = { open: [[0, 7 * 24 * 60]] as [number, number][], timeZone: "America/Chicago" };
const standing = (reason: Reason): Standing => ({
  reason,
  match: { fit: { level: "does", services: [], limits: [] } },
});
/** Interface texts as their key with the values that they are given. */
const words: CardWords = {
  locale: "en",
  asOf: "2026-11-27",
  t: (key, values = {}) => [key.replace(/^hotlines\./, ""), ...Object.values(values)].join(": "),
  stateName: (code) => `the state of ${code}`,
};

function textsIn(view: View): string[] {
  return typeof view === "string" ? [view] : view.children.flatMap(textsIn);
}
const shown = (more: Partial<LocatedHotline>, reason: Reason | null = null) =>
  textsIn(hotlineView({ ...office, ...more }, reason && standing(reason), words));
const facts = (more: Partial<LocatedHotline>) => shown(more).find((text) => text.startsWith("kind."));

describe("the card of a hotline", () => {
  it("says when it answers, or that nobody knows", () => {
    expect(shown({ hours: dayAndNight })).toContain("hours: dayAndNight · seenOn: September 2026");
    expect(facts({ hours: dayAndNight })).not.toContain("hoursUnknown");
    expect(facts({})).toContain("hoursUnknown");
  });

  it("says where hours are of a page without a date, of the entry and of a number", () => {
    const hours = { ...dayAndNight, undated: true } as const;
    expect(shown({ hours })).toContain("hours: undated: dayAndNight · seenOn: September 2026");
    expect(facts({ hours })).toContain("hours: undated: dayAndNight");
    expect(shown({ phones: [{ number: "+16175550100", hours }] }).join()).toContain("undated: dayAndNight");
    expect(shown({ hours: dayAndNight }).join()).not.toContain("undated");
  });

  it("says in which languages, and says so where that is only assumed", () => {
    expect(facts({})).toContain("languages: English and Spanish");
    expect(facts({ languagesBasis: "assumed" })).toContain(" · languagesAssumed");
    expect(facts({ interpreters: true })).toContain(" · interpreters");
  });

  it("says where and when it was last seen, with a link to it, and when somebody called", () => {
    const seen = shown({}).join("");
    expect(shown({})).toContain("seenOn: September 2026");
    expect(seen).toContain("seenIn source.own (September 2026)");
    // No page that it leads to hears where its reader comes from.
    expect(JSON.stringify(hotlineView(office, null, words))).toContain(
      '"href":"https://example.org/contact","rel":"noreferrer"',
    );
    expect(shown({ seen: { kind: "list" } })).toContain("seenUndated");
    expect(shown({ seen: { kind: "list" } }).join("")).toContain("seenIn source.list");
    expect(seen).not.toContain("called");
    const alsoSeen = [{ kind: "news" as const, on: "2026-01" }, { kind: "list" as const }];
    expect(shown({ alsoSeen }).join("")).toContain(
      "source.own (September 2026) · source.news (January 2026) · source.list",
    );
    expect(shown({ called: "2026-11-26" }).join("")).toContain("called: November 26, 2026 · seenOn");
  });

  it("has one number in sight, in the language that was asked for, and folds the others", () => {
    const phones = [
      { number: "+19565550100", languages: ["en"] },
      { number: "+19565550101", languages: ["es"] },
    ];
    const wanting = (wanted?: string) =>
      textsIn(hotlineView({ ...office, phones }, null, { ...words, wanted }));
    for (const [wanted, first, other] of [
      ["es", "956-555-0101", "956-555-0100"],
      [undefined, "956-555-0100", "956-555-0101"],
    ] as const) {
      const texts = wanting(wanted);
      expect(texts.indexOf(first)).toBeLessThan(texts.indexOf("moreNumbers"));
      expect(texts.indexOf(other)).toBeGreaterThan(texts.indexOf("moreNumbers"));
    }
    expect(shown({})).toContain("more");
  });

  it("says no more than is known", () => {
    expect(shown({ seen: { kind: "list" }, url: "https://aid.example.org/" })).toEqual([
      "Example Aid",
      "call: ",
      "956-555-0100",
      "seenUndated",
      "more",
      "kind.legal-aid · fees.free · hoursUnknown · languages: English and Spanish",
      "An office that exists only in tests.",
      "seenIn",
      " ",
      "source.list",
      "report",
    ]);
  });

  it("says which exceptions the limits of federal money have", () => {
    expect(shown({ limits: ["lsc-funded"] })).toContain("lscExceptions");
    expect(shown({})).not.toContain("lscExceptions");
  });

  it("says in the reader's language what it does, whom it takes and on which lists it stands", () => {
    expect(shown({ services: ["bond", "asylum"] })).toContain("does: service.bond and service.asylum");
    expect(shown({ listed: ["pro-bono-list"] })).toContain("listed.pro-bono-list");
    expect(shown({ limits: ["nationals-only", "no-walk-ins"], nationality: "MX" })).toContain(
      "limit.nationals-only: Mexico · limit.no-walk-ins",
    );
  });

  it("begins a report of a wrong number, to the steward where one is configured", () => {
    const report = (contact?: string) => JSON.stringify(hotlineView(office, null, { ...words, contact }));
    const message = "?subject=Wrong%20number%3A%20example-aid&body=";
    expect(report("directory@example.org")).toContain(`mailto:directory@example.org${message}`);
    expect(report()).toContain(`"mailto:${message}`);
    expect(report()).toContain(`&body=956-555-0100%0D%0AreportAsk"`);
  });

  it.each<[Reason, string]>([
    [{ code: "national" }, "reason.national"],
    [{ code: "serves-state", state: "TX", inferred: false }, "reason.serves-state: the state of TX"],
    [
      { code: "serves-counties", counties: ["Hidalgo County"], state: "TX", inferred: false },
      "reason.serves-place: Hidalgo County",
    ],
    [
      { code: "serves-cities", cities: ["McAllen"], state: "TX", inferred: false },
      "reason.serves-place: McAllen",
    ],
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

  it.each<[LocatedHotline["kind"], string[]]>([
    ["government-info", ["government"]],
    ["consular", ["consular"]],
    ["rapid-response", []],
    ["legal-hotline", []],
    ["legal-aid", []],
    ["pro-bono-referral", []],
    ["detention", []],
    ["crisis", []],
  ])(
    "warns of a government line and of a consulate, above what is folded, and of nothing else: %s",
    (kind, told) => {
      const { children } = hotlineView({ ...office, kind }, null, words) as Exclude<View, string>;
      const cautions = children.filter(
        (child) => typeof child !== "string" && child.attributes.class === "caution",
      );
      expect(cautions.map((caution) => textsIn(caution).join(""))).toEqual(told);
    },
  );

  it("says what no list has words for in English, and that it is", () => {
    expect(shown({ restrictions: "Keepers only." })).toContain("Keepers only.");
    expect(shown({ restrictions: "Keepers only." })).not.toContain("inEnglish");
    const inSpanish = (more: Partial<LocatedHotline>) =>
      textsIn(hotlineView({ ...office, description: undefined, ...more }, null, { ...words, locale: "es" }));
    expect(inSpanish({ restrictions: "Keepers only." }).join()).toContain("inEnglish,Keepers only.");
    expect(inSpanish({})).not.toContain("inEnglish");
  });

  it("links a page that was seen, and no other", () => {
    const url = "https://aid.example.org/";
    const links = (urlSeen: boolean) => JSON.stringify(hotlineView({ ...office, url, urlSeen }, null, words));
    expect(links(true)).toContain(`"href":"${url}","rel":"noreferrer"`);
    expect(links(false)).not.toContain(url);
  });
});

describe("what stands beside a number", () => {
  const phone: ShownPhone = {
    number: "+19565550100",
    use: ["intake", "toll-free"],
    place: "Point Isabel",
    extension: "264",
    label: "Ring twice",
    languages: ["es"],
    hours: dayAndNight,
    sms: true,
    whatsapp: true,
  };
  const beside = (phones: ShownPhone[], locale: string) => phonesView({ phones }, { ...words, locale });

  it("is what is special to it, and nothing where nothing is", () => {
    const told = textsIn(beside([phone, { number: "+19565550101" }], "en")).join("");
    expect(told).toBe(
      "call: 956-555-0100" +
        "use.intake · use.toll-free · Point Isabel · extension: 264 · Ring twice · Spanish · dayAndNight · whatsapp" +
        "sms" +
        "call: 956-555-0101",
    );
  });

  it("says of English words that they are, and isolates them and proper names, on a page of another language", () => {
    const arabic = JSON.stringify(beside([phone], "ar"));
    const isolated = (text: string) =>
      JSON.stringify({ tag: "bdi", attributes: { lang: "en", dir: "ltr" }, children: [text] });
    expect(arabic).toContain(`" · ",${isolated("Point Isabel")}`);
    expect(arabic).toContain(`"inEnglish"," ",${isolated("Ring twice")}`);
    expect(JSON.stringify(beside([phone], "en"))).not.toContain("inEnglish");
  });

  it("offers to send a text where a number takes them", () => {
    const told = textsIn(beside([{ number: phone.number, use: ["text"], sms: true }], "en"));
    expect(told).toEqual(["call: ", "956-555-0100", "use.text", "sms"]);
  });

  it("offers to send a text to the short code that takes them, and shows it", () => {
    const shown = beside([{ number: phone.number, textTo: "741741" }], "en");
    expect(textsIn(shown)).toEqual(["call: ", "956-555-0100", "sms", " ", "741741"]);
    expect(JSON.stringify(shown)).toContain('"href":"sms:741741","aria-label":"sms 741741"');
  });

  it("leads to a call, and to a text where a number takes texts", () => {
    const links = JSON.stringify(beside([phone], "en"));
    expect(links).toContain('"href":"tel:+19565550100"');
    expect(links).toContain('"href":"sms:+19565550100"');
    expect(JSON.stringify(beside([{ number: "+19565550101" }], "en"))).not.toContain("sms:");
  });
});
