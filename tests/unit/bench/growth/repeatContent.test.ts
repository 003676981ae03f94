import { describe, expect, it } from "vitest";
import { type ContentFiles, GROWS, repeatContent } from "../../../../lib/bench/growth/repeatContent";
import { judge } from "../../../../lib/engine/judge";
import type { Rule } from "../../../../lib/model/rule";

const RULE = {
  id: "lamp-lit",
  scripts: ["say-lit"],
  guides: ["lamps"],
  when: {
    all: [
      { fact: "situation", is: ["lamp", "gate"] },
      {
        any: [
          { fact: "flame", is: "on" },
          { fact: "smoke", unsure: true },
        ],
      },
      { not: { fact: "flame", is: "blown" } },
    ],
  },
  examples: [{ title: "Lit", facts: { situation: "lamp", flame: "on" }, verdict: "applies" }],
};
const SITUATION = {
  id: "lamp",
  guides: ["lamps"],
  questions: [
    {
      id: "q",
      fact: "flame",
      options: [
        { id: "on", next: "outcome" },
        { id: "off", sets: { flame: "off" }, next: "outcome" },
      ],
    },
  ],
  interrupts: [{ id: "wind", when: { fact: "flame", is: "on" }, sets: { flame: "blown" } }],
};
const FILES: ContentFiles = new Map([
  ["en/guides/lamps.md", "# Lamps"],
  ["ar/scripts/say-lit.md", "# Lit"],
  ["situations/lamp.json", JSON.stringify(SITUATION)],
  ["en/situations/lamp.json", '{"title":"Lamp"}'],
  ["rules/lamp.json", JSON.stringify({ rules: [RULE] })],
  [
    "en/wording.json",
    JSON.stringify({ banned: [], allowed: [{ file: "en/scripts/say-lit.md" }, { file: "content/" }] }),
  ],
]);

describe("content several times", () => {
  const repeated = repeatContent(FILES, 3);
  const read = (path: string) => JSON.parse(repeated.get(path) ?? "null") as never;

  it("has every guide, script, situation and rule once more for each further time, under a new id", () => {
    expect([...repeated.keys()].filter((path) => !FILES.has(path))).toEqual([
      "en/guides/lamps-x2.md",
      "en/guides/lamps-x3.md",
      "ar/scripts/say-lit-x2.md",
      "ar/scripts/say-lit-x3.md",
      "situations/lamp-x2.json",
      "situations/lamp-x3.json",
      "en/situations/lamp-x2.json",
      "en/situations/lamp-x3.json",
      "rules/lamp-x2.json",
      "rules/lamp-x3.json",
    ]);
    expect(repeated.get("en/situations/lamp-x2.json")).toBe(FILES.get("en/situations/lamp.json"));
  });

  it("once is as it was", () => {
    expect(repeatContent(FILES, 1).get("rules/lamp.json")).toBe(FILES.get("rules/lamp.json"));
    expect(repeatContent(FILES, 1).size).toBe(FILES.size);
  });

  it("a copied situation asks for its own facts", () => {
    expect(read("situations/lamp-x2.json")).toEqual({
      id: "lamp-x2",
      guides: ["lamps-x2"],
      questions: [
        {
          id: "q",
          fact: "flame-x2",
          options: [
            { id: "on", next: "outcome" },
            { id: "off", sets: { "flame-x2": "off" }, next: "outcome" },
          ],
        },
      ],
      interrupts: [{ id: "wind", when: { fact: "flame-x2", is: "on" }, sets: { "flame-x2": "blown" } }],
    });
  });

  it("a copied rule shows its own scripts, applies to its own examples, and to no others", () => {
    const [rule] = (read("rules/lamp-x3.json") as { rules: Rule[] }).rules;
    expect(rule).toMatchObject({ id: "lamp-lit-x3", scripts: ["say-lit-x3"], guides: ["lamps-x3"] });
    expect(judge(rule!.when, rule!.examples[0]!.facts)).toBe("applies");
    expect(judge(rule!.when, RULE.examples[0]!.facts)).toBe("does-not-apply");
  });

  it("a phrase that is right in one text is right in its copies", () => {
    expect((read("en/wording.json") as { allowed: object[] }).allowed).toEqual([
      { file: "en/scripts/say-lit.md" },
      { file: "content/" },
      { file: "en/scripts/say-lit-x2.md" },
      { file: "en/scripts/say-lit-x3.md" },
    ]);
  });

  it.each([
    ["en/guides/lamps.md", true],
    ["situations/lamp.json", true],
    ["en/situations/lamp.json", true],
    ["sources.json", false],
    ["hotlines/ca.json", false],
    ["en/contested/oil.md", false],
  ])("%s grows: %s", (path, grows) => {
    expect(GROWS.test(path)).toBe(grows);
  });
});
