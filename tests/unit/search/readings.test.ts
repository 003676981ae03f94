import { describe, expect, it } from "vitest";
import type { QueryWord } from "../../../lib/search/planQuery";
import { readingsOf } from "../../../lib/search/readings";
import { smallIndex } from "./smallIndex";

/** What a word, or words that are one phrase, may mean where these words stand in texts, the surest first. */
function readings(word: string, texts: string, means: readonly string[] = [], says: readonly string[] = []) {
  const synonyms = says.length === 0 ? [] : [{ says: [...says], means: ["gate"] }];
  const index = smallIndex([{ id: "texts", title: texts }], { stopwords: ["the"], synonyms });
  const asked: QueryWord = { parts: word.split(" "), synonyms: means };
  const all = [...readingsOf(index, asked)].map(([term, sure]) => [term, Math.round(sure * 1000) / 1000]);
  return Object.fromEntries(all) as Record<string, number>;
}

describe("a word that texts have", () => {
  it("is itself, and a little less its stem", () => {
    expect(readings("lamps", "lamps lighthouse")).toEqual({ lamps: 1, lamp: 0.9 });
    expect(readings("lamps", "lamp")).toEqual({ lamp: 0.9 });
  });

  it("is its synonyms half as surely, and by three quarters where no text has it", () => {
    expect(readings("lamps", "lamp lights", ["lights", "unheard"])).toEqual({
      lamp: 0.9,
      lights: 0.5,
      light: 0.45,
    });
    expect(readings("lamp", "lights", ["lights"])).toEqual({ lights: 0.75, light: 0.675 });
  });

  it("keeps the surest of two ways to the same term", () => {
    expect(readings("lamp", "lamp", ["lamp"])).toEqual({ lamp: 1 });
    expect(readings("lamp", "light lights", ["lights", "light"])).toEqual({ lights: 0.75, light: 0.75 });
  });

  it("is faintly the four shortest words that it begins", () => {
    expect(readings("lam", "lam lamentable lampoon lambent lamp lament clam lame lan")).toEqual({
      lam: 1,
      lamp: 0.2,
      lame: 0.2,
      lament: 0.2,
      lambent: 0.2,
    });
    expect(readings("lamp", "lamp gate", [], ["lamplight"])).toEqual({ lamp: 1 });
    expect(readings("lamp", "lights lampoon lamb", ["lights"])).toMatchObject({ lampoon: 0.2 });
  });
});

describe("a word that people ask with", () => {
  const index = smallIndex([{ id: "texts", title: "lamps lamp lampoon lantern lights" }]);
  const found = (said: string, synonyms: readonly string[] = [], isAsked = (word: string) => word === said) =>
    Object.fromEntries(readingsOf(index, { parts: [said], synonyms }, isAsked));

  it("is itself, its stem and its synonyms, and not half of a word", () => {
    expect(found("lamps", ["lantern"])).toEqual({ lamps: 1, lamp: 0.9, lantern: 0.5 });
    expect(found("lamp")).toEqual({ lamp: 1 });
    expect(found("lam")).toEqual({});
    expect(found("beacon", ["lights"])).toMatchObject({ lights: 0.75 });
  });

  it("is told from others, which may be", () => {
    const none = () => false;
    expect(found("lam", [], none)).toMatchObject({ lamp: 0.6 });
    expect(found("lam", [], (word) => word === "lamp")).toMatchObject({ lamp: 0.6 });
  });
});

describe("a phrase", () => {
  it("is its synonyms before its words, and never its stopwords", () => {
    expect(readings("pulled the lamps", "pulled the lamps stop pulleds", ["stop"])).toEqual({
      pulled: 0.5,
      lamps: 0.5,
      lamp: 0.45,
      stop: 0.75,
    });
  });
});

describe("a word that nothing knows", () => {
  it("is the beginning of a word, from three letters on, or a part of one in Han", () => {
    expect(readings("lig", "light slight")).toEqual({ light: 0.6 });
    expect(readings("li", "light")).toEqual({});
    expect(readings("塔", "灯塔 塔门")).toEqual({ 灯塔: 0.6, 塔门: 0.6 });
    expect(readings("塔", "灯笼")).toEqual({});
  });

  it("is the beginning of twelve words at most, the shortest ones", () => {
    const longer = Array.from({ length: 13 }, (_, at) => `lig${"h".repeat(13 - at)}`);
    const found = Object.keys(readings("lig", longer.join(" ")));
    expect(found).toHaveLength(12);
    expect(found).not.toContain(longer[0]);
  });

  it("is the beginning of something that readers say, of twelve such at most", () => {
    expect(readings("lanter", "gate gates", [], ["lantern"])).toEqual({ gate: 0.45 });
    const says = Array.from({ length: 13 }, (_, at) => `lanter${"n".repeat(at + 1)}`);
    const index = smallIndex([{ id: "texts", title: says.map((_, at) => `w${at}x`).join(" ") }], {
      synonyms: says.map((phrase, at) => ({ says: [phrase], means: [`w${at}x`] })),
    });
    expect([...readingsOf(index, { parts: ["lanter"], synonyms: [] }).keys()]).toHaveLength(12);
  });
});
