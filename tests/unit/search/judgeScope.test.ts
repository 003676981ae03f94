import { describe, expect, it } from "vitest";
import { isOutOfScope } from "../../../lib/search/judgeScope";
import type { SearchIndex } from "../../../lib/search/loadIndex";
import type { WeighedWord } from "../../../lib/search/weighWords";
import { smallIndex } from "./smallIndex";

const index: SearchIndex = smallIndex([{ ref: "lamps", title: "lamp", body: "wick" }], {
  subject: ["inspector", "climb"],
  offTopic: ["weather", "cake"],
});

type Parts = { reads?: Record<string, number>; means?: readonly string[]; weight?: number };
/** A word of a question, by what it may mean; it tells as much as any other unless a weight says so. */
const asked = (said: string, { reads = {}, means = [], weight = 1 }: Parts = {}): WeighedWord => ({
  word: { parts: said.split(" "), synonyms: means },
  readings: new Map(Object.entries(reads)),
  hits: new Map(),
  weight,
});
const lamp = (weight = 1, sureness = 1) => asked("lamp", { reads: { lamp: sureness }, weight });
const wick = (weight = 1, sureness = 1) => asked("wick", { reads: { wick: sureness }, weight });
const unknown = (weight = 1) => asked("zebra", { weight });
const weather = (weight = 1) => asked("weather", { weight });
const inspector = (weight = 1) => asked("inspector", { reads: { wick: 1 }, weight });

/** Two questions on either side of what is just enough. */
const isIn = (...words: readonly WeighedWord[]) => !isOutOfScope(index, words);

describe("a question is ours where half of what it tells is known", () => {
  it("and not below", () => {
    expect(isIn(lamp(), unknown())).toBe(true);
    expect(isIn(lamp(), unknown(1.01))).toBe(false);
    expect(isIn(unknown())).toBe(false);
    expect(isIn()).toBe(false);
  });

  it("the more, the rarer the words are that are known", () => {
    expect(isIn(lamp(3), unknown(), unknown(), unknown())).toBe(true);
    expect(isIn(lamp(3), unknown(), unknown(), unknown(1.01))).toBe(false);
  });

  it("where a word that only a body has counts for 0.35", () => {
    expect(isIn(wick())).toBe(false);
    expect(isIn(lamp(), wick(), unknown(0.69))).toBe(true);
    expect(isIn(lamp(), wick(), unknown(0.71))).toBe(false);
  });

  it("where a guess counts for a little more than it is sure, and a sure reading fully", () => {
    expect(isIn(lamp(1, 0.62), unknown())).toBe(true);
    expect(isIn(lamp(1, 0.6), unknown(0.39))).toBe(true);
    expect(isIn(lamp(1, 0.6), unknown(0.41))).toBe(false);
    expect(isIn(lamp(), wick(1, 0.5), unknown(0.41))).toBe(true);
    expect(isIn(lamp(), wick(1, 0.5), unknown(0.43))).toBe(false);
  });

  it("where the best reading of a word counts", () => {
    expect(isIn(asked("lamp", { reads: { lamp: 1, wick: 0.2 } }), unknown())).toBe(true);
    expect(isIn(asked("lamp", { reads: { wick: 0.2, lamp: 1 } }), unknown())).toBe(true);
  });

  it("where a word that the synonyms know counts for 0.5, and for 0.7 where they lead to a text", () => {
    expect(isIn(asked("beacon", { means: ["unheard"] }))).toBe(true);
    expect(isIn(asked("beacon", { means: ["unheard"] }), unknown(0.01))).toBe(false);
    expect(isIn(asked("beacon", { means: ["wick"], reads: { wick: 0.5 } }), unknown(0.39))).toBe(true);
    expect(isIn(asked("beacon", { means: ["wick"], reads: { wick: 0.5 } }), unknown(0.41))).toBe(false);
  });

  it("where the name of a form counts fully, wherever it stands", () => {
    expect(isIn(asked("form", { reads: { i407: 1 } }), unknown())).toBe(true);
  });
});

describe("two words on topic make a question ours, however long it is", () => {
  const guess = (said: string) => asked(said, { means: ["wick"], reads: { wick: 0.5 } });

  it("but one does not, nor two that only a body has", () => {
    expect(isIn(lamp(), lamp(), unknown(9))).toBe(true);
    expect(isIn(guess("beacon"), guess("lantern"), unknown(9))).toBe(true);
    expect(isIn(lamp(), unknown(9))).toBe(false);
    expect(isIn(wick(), wick(), unknown(9))).toBe(false);
  });

  it("unless a word of another subject stands beside them", () => {
    expect(isIn(lamp(), weather(), lamp(), unknown(9))).toBe(false);
    expect(isIn(weather(), lamp(), lamp(), unknown(9))).toBe(false);
    expect(isIn(lamp(), lamp(), unknown(9), weather())).toBe(false);
  });
});

describe("a word of another subject", () => {
  it("counts two and a half times against a question, and never for it", () => {
    expect(isIn(lamp(2.5), weather())).toBe(true);
    expect(isIn(lamp(2.49), weather())).toBe(false);
    expect(isIn(asked("weather", { reads: { lamp: 1 } }))).toBe(false);
  });

  it("is known by its stem too, and in a phrase", () => {
    expect(isIn(lamp(2), asked("cakes"))).toBe(false);
    expect(isIn(lamp(2), asked("bread cake"))).toBe(false);
    expect(isIn(lamp(2), asked("bread"))).toBe(true);
  });

  it("counts once where those who come are named", () => {
    expect(isIn(inspector(0), lamp(2), weather(2))).toBe(true);
    expect(isIn(inspector(0), lamp(1.9), weather(2))).toBe(false);
  });
});

describe("a word for those who come or for what they do", () => {
  it("makes a question ours, whatever else is said", () => {
    expect(isIn(inspector(), unknown(9))).toBe(true);
    expect(isIn(unknown(9), inspector(), unknown(9))).toBe(true);
    expect(isIn(asked("climbs over", { reads: { wick: 1 } }), unknown(9))).toBe(true);
    expect(isIn(wick(), unknown(9))).toBe(false);
  });

  it("is the name of a form too", () => {
    expect(isIn(asked("i407 please"), wick(), unknown(9))).toBe(true);
  });

  it("does not where nothing is known", () => {
    expect(isIn(asked("inspector"), unknown())).toBe(false);
  });
});

describe("what is too short to guess at speaks neither for nor against a question", () => {
  it("unless it is known, or is Han", () => {
    expect(isIn(lamp(), unknown(), asked("zq"))).toBe(true);
    expect(isIn(lamp(), unknown(), asked("zqx"))).toBe(false);
    expect(isIn(lamp(), unknown(), asked("塔"))).toBe(false);
    expect(isIn(asked("ox", { reads: { lamp: 1 } }), unknown())).toBe(true);
  });
});
