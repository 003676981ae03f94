import { describe, expect, it } from "vitest";
import { respell } from "../../../../lib/search/spelling/respell";

const RIGHT: Record<string, string> = { lamq: "lamp", gaet: "gate", lant: "land" };
const LAND = { typed: "lant", meant: "land", isSure: false };
const vocabulary = {
  begins: (start: string) => "lantern".startsWith(start),
  nearest: (word: string) => (word in RIGHT ? { word: RIGHT[word]!, isSure: word === "gaet" } : null),
};
const read = (typed: string, known = "the is lamp", isOpen = true) =>
  respell(typed.split(" "), vocabulary, (word) => known.split(" ").includes(word), isOpen);

describe("words that nobody knows", () => {
  it("are read as the nearest that are known, and told", () => {
    expect(read("the lamq is gaet")).toEqual({
      words: ["the", "lamp", "is", "gate"],
      changed: [
        { typed: "lamq", meant: "lamp", isSure: false },
        { typed: "gaet", meant: "gate", isSure: true },
      ],
    });
  });

  it("stay where they are like none, and where all are known", () => {
    expect(read("the zebra is zq")).toEqual({ words: ["the", "zebra", "is", "zq"], changed: [] });
    expect(read("the lamq", "the lamq")).toEqual({ words: ["the", "lamq"], changed: [] });
  });

  it("stay where they are the last, and a known one begins so", () => {
    expect(read("the lant")).toEqual({ words: ["the", "lant"], changed: [] });
    expect(read("lant is")).toEqual({ words: ["land", "is"], changed: [LAND] });
    expect(read("the lant", "the", false)).toEqual({ words: ["the", "land"], changed: [LAND] });
  });

  it("are looked up 24 times at most", () => {
    const words = Array.from({ length: 30 }, (_, at) => (at % 2 === 0 ? "lamq" : "zebra"));
    expect(respell(words, vocabulary, () => false, true).changed).toHaveLength(12);
    expect(respell([], vocabulary, () => false, true)).toEqual({ words: [], changed: [] });
  });
});
