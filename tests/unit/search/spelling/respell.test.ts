import { describe, expect, it } from "vitest";
import { respell } from "../../../../lib/search/spelling/respell";

const RIGHT: Record<string, string> = { lamq: "lamp", gaet: "gate", lant: "land" };
const vocabulary = {
  begins: (start: string) => "lantern".startsWith(start),
  nearest: (word: string) => RIGHT[word] ?? null,
};
const read = (typed: string, known = "the is lamp", isOpen = true) =>
  respell(typed.split(" "), vocabulary, (word) => known.split(" ").includes(word), isOpen);

describe("words that nobody knows", () => {
  it("are read as the nearest that are known, and counted", () => {
    expect(read("the lamq is gaet")).toEqual({ words: ["the", "lamp", "is", "gate"], changed: 2 });
  });

  it("stay where they are like none, and where all are known", () => {
    expect(read("the zebra is zq")).toEqual({ words: ["the", "zebra", "is", "zq"], changed: 0 });
    expect(read("the lamq", "the lamq")).toEqual({ words: ["the", "lamq"], changed: 0 });
  });

  it("stay where they are the last, and a known one begins so", () => {
    expect(read("the lant")).toEqual({ words: ["the", "lant"], changed: 0 });
    expect(read("lant is")).toEqual({ words: ["land", "is"], changed: 1 });
    expect(read("the lant", "the", false)).toEqual({ words: ["the", "land"], changed: 1 });
  });

  it("are looked up 24 times at most", () => {
    const words = Array.from({ length: 30 }, (_, at) => (at % 2 === 0 ? "lamq" : "zebra"));
    expect(respell(words, vocabulary, () => false, true).changed).toBe(12);
    expect(respell([], vocabulary, () => false, true)).toEqual({ words: [], changed: 0 });
  });
});
