import { describe, expect, it } from "vitest";
import { type Group, type Member, scoreGroups } from "../../../lib/search/scoreGroups";
import type { WeighedWord } from "../../../lib/search/weighWords";

type Hits = Record<number, [score: number, sureness: number]>;
/** A word by where it is answered: in which document, how well, and how surely. */
const word = (hits: Hits, weight = 1): WeighedWord => ({
  word: { parts: [], synonyms: [] },
  readings: new Map(),
  weight,
  hits: new Map(Object.entries(hits).map(([at, [score, sureness]]) => [Number(at), { score, sureness }])),
});
const member = (number: number, parts: Partial<Member> = {}): Member => ({
  number,
  head: undefined,
  ...parts,
});
const group = (key: string, ...members: readonly Member[]): Group => ({ key, members });
/** The score of the only thing. */
const scoreOf = (words: readonly WeighedWord[], ...members: readonly Member[]) =>
  scoreGroups(words, [group("only", ...members)]).get("only");

describe("the score of one document", () => {
  it("is the sum of its words, and falls steeply with the share of the question that it leaves", () => {
    expect(scoreOf([word({ 0: [2, 1] }), word({ 0: [3, 1] })], member(0))).toBeCloseTo(5);
    expect(scoreOf([word({ 0: [2, 1] }), word({ 1: [3, 1] })], member(0))).toBeCloseTo(2 * 0.5 ** 1.5);
    expect(scoreOf([word({ 0: [2, 0.6] })], member(0))).toBeCloseTo(2 * 0.6 ** 1.5);
    expect(scoreOf([word({ 0: [2, 1] }, 3), word({ 1: [3, 1] })], member(0))).toBeCloseTo(2 * 0.75 ** 1.5);
  });

  it("is not lowered by words that nothing knows", () => {
    expect(scoreOf([word({ 0: [2, 1] }), word({})], member(0))).toBeCloseTo(2);
  });

  it("has its head's in it, which is worth more, and the surest of both", () => {
    expect(scoreOf([word({ 0: [2, 0.5], 7: [3, 1] })], member(0, { head: 7 }))).toBeCloseTo(2 + 1.4 * 3);
    expect(scoreOf([word({ 0: [2, 1], 7: [3, 0.5] })], member(0, { head: 7 }))).toBeCloseTo(2 + 1.4 * 3);
    expect(scoreOf([word({ 7: [3, 1] })], member(0, { head: 7 }))).toBeCloseTo(1.4 * 3);
    expect(scoreOf([word({ 0: [2, 1] })], member(0, { head: 7 }))).toBeCloseTo(2);
  });
});

describe("a thing of several documents", () => {
  it("answers each word where that is answered best, and is ranked by its best document above all", () => {
    const words = [word({ 0: [4, 1], 1: [1, 1] }), word({ 0: [1, 1], 1: [3, 1] })];
    expect(scoreOf(words, member(0), member(1))).toBeCloseTo(0.65 * 5 + 0.35 * 7);
    expect(scoreOf(words, member(1), member(0))).toBe(scoreOf(words, member(0), member(1)));
  });

  it("takes a word by the first of documents that answer it alike", () => {
    const words = [word({ 0: [2, 1], 1: [2, 0.5] }), word({ 2: [1, 1] })];
    expect(scoreOf(words, member(0), member(1))).toBeCloseTo(2 * 0.5 ** 1.5);
  });

  it("is as good as its only one that answers anything", () => {
    const words = [word({ 0: [2, 1] }), word({ 5: [3, 1] })];
    expect(scoreOf(words, member(1), member(0), member(2))).toBe(scoreOf(words, member(0)));
  });
});

it("things without any evidence are left out, as all are where nothing is known", () => {
  const words = [word({ 0: [2, 1], 1: [3, 1] })];
  const groups = [group("lamp", member(0)), group("horn", member(9)), group("none")];
  expect([...scoreGroups(words, groups).keys()]).toEqual(["lamp"]);
  expect(scoreGroups([word({})], groups).size).toBe(0);
  expect(scoreGroups([], groups).size).toBe(0);
});
