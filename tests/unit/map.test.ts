import { describe, expect, it } from "vitest";
import { situationMap } from "../../lib/map/situationMap";
import { toMermaid } from "../../lib/map/toMermaid";
import { toSvg } from "../../lib/map/toSvg";
import type { SituationWords } from "../../lib/model/situation";
import { DAY, lighthouse, lighthouseRules } from "../fixtures/small";

const map = situationMap(lighthouse, lighthouseRules, DAY);
const words: SituationWords = {
  title: "The inspector is at the gate",
  summary: "What to say.",
  aliases: ["a", "b", "c"],
  questions: {
    gate: {
      text: "Is the gate shut & locked?",
      options: { shut: "Yes", open: "No", unknown: "I don’t know" },
    },
    badge: {
      text: "What is the badge made of?",
      options: { brass: "Brass", tin: "Tin", unknown: "I don’t know" },
    },
    lamp: { text: "Is the lamp lit?", options: { lit: "Lit", dark: "Dark", unknown: "I don’t know" } },
  },
  interrupts: { "climbs-in": { text: "He climbs in" } },
};
const optionOf = (question: string, option: string) =>
  map.questions.find(({ id }) => id === question)!.options.find(({ id }) => id === option)!;

describe("the map of a situation", () => {
  it("has every question once, by how many answers lie before it on the longest way", () => {
    expect(map.questions.map(({ id, depth }) => [id, depth])).toEqual([
      ["gate", 0],
      ["badge", 1],
      ["lamp", 2],
    ]);
  });

  it("says where each answer leads", () => {
    expect(optionOf("gate", "shut")).toMatchObject({ next: ["badge"], end: null });
    expect(optionOf("gate", "open")).toMatchObject({ next: ["lamp"], end: null });
    expect(optionOf("badge", "tin")).toMatchObject({ next: ["lamp"], end: null });
    expect(optionOf("badge", "brass").next).toEqual([]);
  });

  it("names the rules at an outcome, and says which of them apply only after some earlier answers", () => {
    const rules = optionOf("lamp", "dark").end!;
    const always = rules.filter((rule) => rule.always).map(({ id }) => id);
    const sometimes = rules.filter((rule) => !rule.always).map(({ id }) => id);
    expect(always.length).toBeGreaterThan(0);
    expect(sometimes.length).toBeGreaterThan(0);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it("names the rules of an interrupt", () => {
    expect(map.interrupts.map(({ id }) => id)).toEqual(["climbs-in"]);
    expect(map.interrupts[0]!.end!.length).toBeGreaterThan(0);
  });

  it("holds every rule that it names, and no rule of another day", () => {
    const named = [
      ...map.questions.flatMap(({ options }) => options.flatMap(({ end }) => end ?? [])),
      ...map.interrupts.flatMap(({ end }) => end ?? []),
    ].map(({ id }) => id);
    expect(new Set(map.rules.map(({ id }) => id))).toEqual(new Set(named));
    const then = situationMap(lighthouse, lighthouseRules, "1950-06-01");
    expect(then.rules.map(({ id }) => id)).not.toEqual(map.rules.map(({ id }) => id));
  });
});

describe("the map as Mermaid", () => {
  const text = toMermaid(map, words);

  it("draws each question, each answer, and the scripts and sources at each end", () => {
    expect(text).toMatch(/^flowchart LR\n/);
    expect(text).toContain('gate{{"Is the gate shut & locked?"}}');
    expect(text).toContain('gate -->|"Yes"| badge');
    for (const rule of map.rules) {
      expect(text).toContain(`${rule.scripts.join(", ")} [${rule.sources.join("; ")}]`);
      expect(text).toContain(rule.id);
    }
  });

  it("marks with a star a rule that applies only on some paths", () => {
    const [rule] = optionOf("lamp", "dark").end!.filter(({ always }) => !always);
    expect(text).toContain(`${rule!.id}*:`);
  });
});

describe("the map as SVG", () => {
  const svg = toSvg(map, words, "ltr");

  it("has a box for each question and interrupt, and a line for each answer that leads on", () => {
    expect(svg.match(/<rect fill="#f1eee6"/g)).toHaveLength(map.questions.length + map.interrupts.length);
    const leading = map.questions.flatMap(({ options }) => options).filter(({ next }) => next.length > 0);
    expect(svg.match(/<path /g)).toHaveLength(leading.length);
  });

  it("escapes what stands in its words, and draws nothing outside its frame", () => {
    expect(svg).toContain("shut &amp; locked?");
    const [, width, height] = /viewBox="0 0 (\d+) ([\d.]+)"/.exec(svg)!.map(Number);
    for (const [, x, y] of svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)) {
      expect(Number(x)).toBeLessThan(width!);
      expect(Number(y)).toBeLessThan(height!);
    }
  });

  it("is mirrored for a language that runs from right to left", () => {
    const mirrored = toSvg(map, words, "rtl");
    const firstBox = (text: string) => Number(/<rect fill="#f1eee6"[^>]* x="([\d.]+)"/.exec(text)![1]);
    expect(firstBox(mirrored)).toBeGreaterThan(firstBox(svg));
    expect(mirrored).toContain('direction="rtl"');
    expect(svg).not.toContain('direction="rtl"');
  });
});
