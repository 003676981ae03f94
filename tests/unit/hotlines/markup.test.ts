import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hotlineView } from "../../../lib/hotlines/hotlineView";
import { zipFieldView } from "../../../lib/hotlines/zipFieldView";
import type { LocatedHotline } from "../../../lib/model/locatedHotline";
import type { View } from "../../../lib/model/view";

/** Elements with their classes, as they lie in each other; `=` where words of the directory are marked as English. */
function outlineOf(one: View): string {
  if (typeof one === "string") return "";
  const { class: name, lang } = one.attributes;
  const inside = one.children.map(outlineOf).filter((text) => text !== "");
  return `${one.tag}${name ? `.${name}` : ""}${lang === "en" ? "=" : ""}${inside.length > 0 ? `(${inside.join(" ")})` : ""}`;
}

const full: LocatedHotline = {
  id: "example-aid",
  name: "Example Aid",
  kind: "legal-aid",
  description: "An office that exists only in tests.",
  restrictions: "Keepers only.",
  phones: [
    { number: "+19565550100" },
    { number: "+19565550101", use: ["text"], sms: true, textTo: "741741", place: "Point Isabel" },
  ],
  area: { scope: "radius", radiusMiles: 60, basis: "inferred" },
  services: ["bond"],
  limits: ["lsc-funded"],
  languages: ["en"],
  languagesBasis: "stated",
  fees: "free",
  confidence: "high",
  url: "https://aid.example.org/",
  urlSeen: true,
  seen: { kind: "own", url: "https://aid.example.org/contact", on: "2026-09" },
};
const words = {
  locale: "es",
  asOf: "2026-11-27",
  t: (key: string) => key,
  stateName: (code: string) => code,
};
const reason = { code: "national" } as const;
const standing = { reason, match: { fit: { level: "does" as const, services: [], limits: [] } } };
const CALL = "a(bdi.phone)";

describe("the card of a hotline, as elements", () => {
  it("has who it is, the number, why, whom it takes and how new it is in sight, and the rest folded", () => {
    expect(outlineOf(hotlineView(full, standing, words))).toBe(
      [
        `li.hotline(h3= ul.phones(li(${CALL})) p.reason p p.hint details(summary`,
        // The other numbers: what one is for, and two ways to send a text.
        `ul.phones(li(${CALL} span(bdi=) a a(bdi)))`,
        // Facts; the area is an estimate; exceptions of federal money; that English follows, and it; what it does; sources; links.
        "p p p p.hint p= p= p p.hint(a) p(a a)))",
      ].join(" "),
    );
  });

  it("leaves out each part that has nothing to say", () => {
    const { limits: _, restrictions: __, description: ___, url: ____, ...rest } = full;
    const bare: LocatedHotline = {
      ...rest,
      phones: [{ number: "+19565550100" }],
      area: { scope: "national" },
      services: [],
      seen: { kind: "list" },
    };
    expect(outlineOf(hotlineView(bare, null, words))).toBe(
      `li.hotline(h3= ul.phones(li(${CALL})) p.hint details(summary p p.hint p(a)))`,
    );
  });

  it("warns in words of their own of a government line and of a consulate", () => {
    for (const kind of ["government-info", "consular"] as const)
      expect(outlineOf(hotlineView({ ...full, kind }, null, words))).toContain(" p.caution p.hint ");
  });

  it("keeps every number from being turned round where text runs from right to left", () => {
    const turned: string[] = [];
    const look = (one: View, isKept: boolean): void => {
      if (typeof one === "string") {
        if (/^[\d-]+$/.test(one) && !isKept) turned.push(one);
      } else one.children.forEach((child) => look(child, one.tag === "bdi" && one.attributes.dir === "ltr"));
    };
    look(hotlineView(full, standing, { ...words, locale: "ar" }), false);
    expect(turned).toEqual([]);
  });

  it("says what it costs, has its page and a way to report it, and parts what stands in one line", () => {
    const texts = (one: View): string[] => (typeof one === "string" ? [one] : one.children.flatMap(texts));
    const hours = {
      open: [0, 1, 2, 3, 4, 5, 6].map((day) => [day * 1440, day * 1440 + 60]),
      timeZone: "UTC",
    };
    const spoken = { ...standing, match: { ...standing.match, speaks: "states" as const } };
    const told = texts(
      hotlineView({ ...full, listed: ["pro-bono-list"], hours: hours as typeof full.hours }, spoken, {
        ...words,
        wanted: "es",
      }),
    );
    expect(told.join("|")).toContain("hotlines.fees.free");
    expect(told.slice(-3)).toEqual(["hotlines.website", " · ", "hotlines.report"]);
    expect(told).toContain("hotlines.reason.national · hotlines.why.states");
    expect(told).toContain("hotlines.does hotlines.listed.pro-bono-list");
    const keys: string[] = [];
    hotlineView({ ...full, hours: hours as typeof full.hours }, spoken, {
      ...words,
      t: (key, values = {}) => {
        keys.push([key, ...Object.values(values)].join(" "));
        return key;
      },
    });
    expect(keys.some((key) => key.startsWith("hotlines.hours hotlines.everyDay "))).toBe(true);
  });

  it("calls no area of the whole country an estimate", () => {
    const national = { scope: "national", basis: "inferred" } as unknown as LocatedHotline["area"];
    expect(JSON.stringify(hotlineView({ ...full, area: national }, null, words))).not.toContain(
      "hotlines.inferred",
    );
  });

  it("names classes that a sheet has rules for, and each rule of its own sheet is for something", () => {
    const sheets = [
      "lib/hotlines/hotline.css",
      "lib/hotlines/field.css",
      "lib/hotlines/phones.css",
      "app/_styles/site.css",
    ].map((file) => readFileSync(file, "utf8"));
    const used = [
      hotlineView(full, standing, words),
      hotlineView({ ...full, kind: "consular" }, null, words),
      ...zipFieldView({ label: "", action: "" }),
    ].flatMap((one) => outlineOf(one).match(/\.\w+/g) ?? []);
    // What a card says of its reason looks like its other paragraphs.
    for (const name of new Set(used))
      if (name !== ".reason") expect(sheets.join("\n"), name).toMatch(new RegExp(`\\${name}\\b`));
    for (const name of [".hotline", ".phones", ".caution", ".field", ".answers"])
      expect(used).toContain(name);
  });
});

describe("the field of a ZIP code, as elements", () => {
  const [label, field, hint, message, answers] = zipFieldView({ label: "ZIP", action: "Find", hint: "Five" });

  it("has its label, field and button, what is said of it, its messages, and where answers go", () => {
    expect([label, field, hint, message, answers].map((one) => outlineOf(one!))).toEqual([
      "label",
      "div.field(input button)",
      "p.hint",
      "div",
      "div.answers",
    ]);
  });

  it("brings figures on a telephone, is told with its hint and message, and is kept by no browser", () => {
    const [input] = (field as Exclude<View, string>).children as Exclude<View, string>[];
    expect(input!.attributes).toEqual({
      id: (label as Exclude<View, string>).attributes.for,
      type: "text",
      inputmode: "numeric",
      autocomplete: "off",
      enterkeyhint: "search",
      "aria-describedby": [hint, message]
        .map((one) => (one as Exclude<View, string>).attributes.id)
        .join(" "),
    });
    expect((message as Exclude<View, string>).attributes.role).toBe("status");
  });
});
