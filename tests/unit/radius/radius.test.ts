import { join } from "node:path";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadContent } from "../../../lib/content/loadContent";
import type { Content } from "../../../lib/model/content";
import { type Origin } from "../../../lib/radius/origin";
import type { Radius } from "../../../lib/radius/radius";
import { radiusFinder } from "../../../lib/radius/radiusOf";
import { toHtml } from "../../../lib/radius/toHtml";
import { toMarkdown } from "../../../lib/radius/toMarkdown";

const folder = join(import.meta.dirname, "../../fixtures/malformed/valid");
const loaded = loadContent(folder).content;
// The invented content has interface texts of its own kinds of line alone.
const ui = JSON.parse(readFileSync("content/en/ui.json", "utf8")) as Record<string, string>;
const content: Content = {
  ...loaded,
  ui: Object.fromEntries(Object.entries(loaded.ui).map(([code, own]) => [code, { ...ui, ...own }])),
};
const DAY = "2026-11-24";

function radiusIn(of: Content, kind: Origin["kind"], id: string): Radius {
  const finder = radiusFinder(of, DAY);
  const origin = finder.origin(kind, id);
  if ("near" in origin) throw new Error(`no ${kind} "${id}"`);
  return finder.radiusOf(origin, {
    locale: "en",
    textOf: (file) => readFileSync(join(folder, file), "utf8"),
  });
}
const radius = (kind: Origin["kind"], id: string) => radiusIn(content, kind, id);
const why = ({ things }: Radius) =>
  Object.fromEntries(things.map((thing) => [thing.name, thing.why.map(({ how, by }) => `${how} ${by}`)]));
const direct = ({ things }: Radius) => things.filter((one) => one.direct).map(({ name }) => name);
const addresses = ({ statements }: Radius) => statements.map(({ text, key }) => `${text}#${key}`);

describe("what a source touches", () => {
  const of = radius("source", "harbor-case");

  it("the statements that cite it, in every language, with their lines", () => {
    expect(addresses(of)).toEqual([
      "script/ask-for-the-badge#why",
      "script/stand-still#say",
      "script/stand-still#never",
      "script/stand-still#why",
      "warning/no-pushing#text",
      "source/harbor-case#summary",
      "source/harbor-case#status",
    ]);
    expect(of.statements[1]).toEqual({
      text: "script/stand-still",
      key: "say",
      why: "cites",
      in: [
        {
          locale: "en",
          file: "content/en/scripts/stand-still.md",
          line: 9,
          condition: null,
          words: "I am not resisting.",
        },
      ],
    });
  });

  it("what names it, what shows what cites it, and what only states a claim of it, told apart", () => {
    expect(direct(of)).toEqual([
      "claim/no-force",
      "claim/tin-badges",
      "rule/climbed-in",
      "script/ask-for-the-badge",
      "script/stand-still",
      "warning/no-pushing",
      "source/harbor-case",
    ]);
    expect(why(of)).toMatchObject({
      "claim/no-force": ["names source/harbor-case"],
      "script/stand-still": ["cites source/harbor-case", "states claim/no-force", "led-to rule/climbed-in"],
      "rule/gate-may-stay-shut": ["leads-to script/ask-for-the-badge"],
      "situation/lighthouse": [
        "shows rule/climbed-in",
        "shows script/ask-for-the-badge",
        "shows script/stand-still",
        "shows warning/no-pushing",
      ],
    });
  });

  it("the shortest way to each script, and at how many ends it stands", () => {
    const steps = of.steps.map(({ shows, answers, outcomes }) => [shows, answers, outcomes]);
    expect(steps).toEqual([
      // Shut and unknown lead to brass, tin with a lamp lit or unknown, or unknown; open ends at once.
      ["script/ask-for-the-badge", "gate=shut", 9],
      ["script/stand-still", "climbs-in=yes", 1],
      ["warning/no-pushing", "climbs-in=yes", 1],
    ]);
  });

  it("the pages to look at, in the language asked for", () => {
    const paths = of.pages.map(({ path }) => path);
    expect(paths).toContain("/en/situations/lighthouse/law/");
    expect(paths).toContain("/en/sources/harbor-case/");
  });
});

describe("what a claim touches", () => {
  const of = radius("claim", "tin-badges");

  it("of a text that states it, the statements that cite a source of it", () => {
    expect(addresses(of)).toEqual(["script/ask-for-the-badge#why"]);
    expect(direct(of)).toEqual(["claim/tin-badges", "script/ask-for-the-badge"]);
  });

  it("all of a text that states it and cites no source of it", () => {
    const claims = content.claims.map((one) =>
      one.id === "night-visits" ? { ...one, sources: ["lighthouse-act"] } : one,
    );
    const all = radiusIn({ ...content, claims }, "claim", "night-visits");
    expect(addresses(all)).toEqual(
      ["title", "courts", "officers", "you"].map((key) => `contested/night-visits#${key}`),
    );
  });
});

describe("what a rule touches", () => {
  const of = radius("rule", "climbed-in");

  it("what it leads to and where it applies, and no words", () => {
    expect(of.statements).toEqual([]);
    expect(why(of)).toEqual({
      "rule/climbed-in": ["asked rule/climbed-in"],
      "script/stand-still": ["led-to rule/climbed-in"],
      "warning/no-pushing": ["led-to rule/climbed-in"],
      "guide/gates": ["led-to rule/climbed-in"],
      "situation/lighthouse": ["shows rule/climbed-in"],
    });
    expect(of.things[0]).toMatchObject({ facts: ["gate"], effective: { from: "1901-01-01", to: null } });
    expect(of.steps).toMatchObject([{ shows: "script/stand-still", by: "rule/climbed-in" }]);
  });

  it("walks the day on which it begins, where that is to come", () => {
    const later = { from: "2027-01-01", to: null };
    const rules = content.rules.map((rule) =>
      rule.id === "climbed-in" ? { ...rule, effective: later } : rule,
    );
    expect(radiusIn({ ...content, rules }, "rule", "climbed-in").steps).toMatchObject([
      { answers: "climbs-in=yes", on: "2027-01-01" },
    ]);
  });
});

describe("what a statement touches", () => {
  const of = radius("statement", "script/talk-through-the-gate#say");

  it("itself in every language, its text, and what shows that", () => {
    expect(of.statements[0]!.in.map(({ locale, words }) => [locale, words])).toEqual([
      ["en", "I will speak to you through the gate."],
      ["es", "Le hablaré a través de la puerta."],
    ]);
    expect(why(of)).toEqual({
      "script/talk-through-the-gate": ["asked script/talk-through-the-gate"],
      "rule/gate-may-stay-shut": ["leads-to script/talk-through-the-gate"],
      "situation/lighthouse": ["shows script/talk-through-the-gate"],
      "guide/gates": ["links script/talk-through-the-gate"],
    });
  });

  it("a section of a guide: its address, and what search leads to it", () => {
    const section = radius("statement", "guide/gates#open-the-gate");
    expect(section.pages.map(({ path }) => path)).toContain("/en/guides/gates/#open-the-gate");
    expect(section.search).toMatchObject([{ guide: "gates", section: "open-the-gate" }]);
  });

  it("a line of a form in JSON is found by its words", () => {
    const { statements } = radius("statement", "drawing/badge#1");
    const line = statements[0]!.in[0]!.line!;
    expect(
      readFileSync(join(folder, "content/en/drawings/badge.json"), "utf8").split("\n")[line - 1],
    ).toContain("Brass, not tin.");
  });
});

describe("what nobody has", () => {
  const { origin } = radiusFinder(content, DAY);

  it.each([
    ["source", "harbour-case", "harbor-case"],
    ["claim", "no-forces", "no-force"],
    ["rule", "climbed", "climbed-in"],
    ["text", "guide/gate", "guide/gates"],
    ["statement", "guide/gates#open-gate", "guide/gates#open-the-gate"],
    ["statement", "guide/gate#open-the-gate", "guide/gates#open-the-gate"],
  ] as const)("%s %s: %s is named", (kind, id, near) => {
    expect(origin(kind, id)).toMatchObject({ near: expect.arrayContaining([near]) });
  });
});

describe("in words", () => {
  const of = radius("statement", "script/talk-through-the-gate#say");

  it("Markdown has every statement with its place, every thing and its reason", () => {
    const text = toMarkdown(of);
    expect(text).toContain("# What statement script/talk-through-the-gate#say touches");
    expect(text).toContain(
      "  - es: Le hablaré a través de la puerta. (content/es/scripts/talk-through-the-gate.md:7)",
    );
    for (const { name } of of.things) expect(text).toContain(`- ${name}: `);
    expect(text).toContain("links to script/talk-through-the-gate");
    expect(text).not.toContain("What search answers with");
  });

  it("a page has a box for each row, and each language in its own direction", () => {
    const locales = content.locales.map((locale) =>
      locale.code === "es" ? { ...locale, direction: "rtl" as const } : locale,
    );
    const html = toHtml(of, locales);
    const rows = of.statements.length + of.things.length + of.steps.length + of.prints.length;
    expect(html.split("☐ looked at")).toHaveLength(rows + of.pages.length + 1);
    expect(html).toContain('<p lang="es" dir="rtl">Le hablaré');
    expect(html).toContain('<p lang="en" dir="ltr">I will speak');
  });

  it("a page takes nothing from content for markup", () => {
    const nasty = { ...of, of: { ...of.of, title: `<img src=x onerror="a()"> & <script>` } };
    const html = toHtml(nasty, content.locales);
    expect(html).toContain("&lt;img src=x onerror=&quot;a()&quot;&gt; &amp; &lt;script&gt;");
    expect(html).not.toContain("<script");
    const words = { ...of.statements[0]!, in: [{ ...of.statements[0]!.in[0]!, words: "<b>" }] };
    expect(toHtml({ ...of, statements: [words] }, content.locales)).toContain("&lt;b&gt;");
  });
});
