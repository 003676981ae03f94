import { describe, expect, it } from "vitest";
import { patternMatcher } from "../../../lib/search/matchPatterns";

const pattern = (all: string[][], none: string[] = []) => ({ all, none });
const found = (patterns: { all: string[][]; none: string[] }[], question: string) =>
  patternMatcher(patterns)(question);

describe("the patterns that a question fits", () => {
  it("are told by their places, in order, each once", () => {
    const patterns = [pattern([["gate"]]), pattern([["lamp", "lit lamp"]]), pattern([["zebra", "gate"]])];
    expect(found(patterns, "a zebra at the gate")).toEqual([0, 2]);
    expect(found(patterns, "the lit lamp")).toEqual([1]);
    expect(found(patterns, "")).toEqual([]);
    expect(found([], "gate")).toEqual([]);
  });

  it("have a phrase of every list, and none of the exceptions", () => {
    const patterns = [pattern([["gate"], ["open", "shut"]], ["rusty"])];
    expect(found(patterns, "open the gate")).toEqual([0]);
    expect(found(patterns, "the gate")).toEqual([]);
    expect(found(patterns, "shut the rusty gate")).toEqual([]);
  });

  it("are found by whole words, unless a star says otherwise", () => {
    const patterns = [pattern([["lamp"]]), pattern([["lamp*"]]), pattern([["*lamp"]]), pattern([["*lamp*"]])];
    expect(found(patterns, "a lamp")).toEqual([0, 1, 2, 3]);
    expect(found(patterns, "lamplight")).toEqual([1, 3]);
    expect(found(patterns, "headlamp")).toEqual([2, 3]);
    expect(found(patterns, "headlamps")).toEqual([3]);
    expect(found(patterns, "lam")).toEqual([]);
  });

  it("are found however short or long the word is that a phrase begins with", () => {
    const patterns = [
      pattern([["i lit"]]),
      pattern([["oa*"]]),
      pattern([["lighthouse keep*"]]),
      pattern([["*z*"]]),
    ];
    expect(found(patterns, "when i lit it")).toEqual([0]);
    expect(found(patterns, "oars")).toEqual([1]);
    expect(found(patterns, "the lighthouse keeper")).toEqual([2]);
    expect(found(patterns, "the light keeper")).toEqual([]);
    expect(found(patterns, "lizard")).toEqual([3]);
  });

  it("are found by a later list where the first may begin anywhere", () => {
    const patterns = [pattern([["*house"], ["lamp"]]), pattern([["门", "gate"]])];
    expect(found(patterns, "lamp of the lighthouse")).toEqual([0]);
    expect(found(patterns, "lighthouse")).toEqual([]);
    expect(found(patterns, "开门 gate")).toEqual([1]);
    expect(found(patterns, "开门吗")).toEqual([1]);
  });

  it("are found in Han among other letters, and in either of its scripts", () => {
    const patterns = [pattern([["ice来我家"]]), pattern([["开门"]])];
    expect(found(patterns, "ICE 来我家")).toEqual([0]);
    expect(found(patterns, "開門")).toEqual([1]);
    expect(found(patterns, "ice")).toEqual([]);
  });
});
