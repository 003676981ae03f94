import { describe, expect, test } from "vitest";
import { planQuery } from "../../../lib/search/planQuery";
import { wordsOf } from "../../../lib/search/language";
import type { SearchIndex } from "../../../lib/search/loadIndex";
import { LONGEST_QUERY } from "../../../lib/search/words";
import { fixtureIndex } from "./fixtureIndex";
import { smallIndex } from "./smallIndex";

const planOf = (index: SearchIndex, query: string) => planQuery(index, wordsOf(query, index.language.unify));

describe("what a query asks for", () => {
  const index = fixtureIndex("en");
  const parts = (query: string) => planOf(index, query).map((word) => word.parts.join(" "));

  test("stopwords and what is left of contractions are dropped", () => {
    expect(parts("what's the judge's name?")).toEqual(["judge", "name"]);
  });

  test("a query of stopwords alone is kept", () => {
    expect(parts("what if they")).toEqual(["what", "if", "they"]);
  });

  test("a phrase that the synonyms know is one thing to look for", () => {
    expect(parts("I got pulled over by la migra")).toEqual(["pulled over", "la migra"]);
  });

  test("a word said twice counts once", () => {
    expect(parts("warrant warrant WARRANT")).toEqual(["warrant"]);
  });

  test("a paste is cut, so that it cannot freeze an old phone", () => {
    const many = Array.from({ length: 2000 }, (_, at) => `zq${at}x`).join(" ");
    expect(planOf(index, many)).toHaveLength(24);
    expect(parts(`${"if ".repeat(LONGEST_QUERY)}warrant`)).toEqual(["if"]);
  });

  describe("in a language of few words", () => {
    const words = {
      stopwords: ["the", "一"],
      synonyms: [
        { says: ["pulled over", "one two three four", "five six seven eight nine"], means: ["stop"] },
        { says: ["beacons", "开门", "the watch", "the"], means: ["lamp"] },
      ],
    };
    const small = smallIndex([{ id: "a", title: "lamp 灯塔" }], words);
    const plan = (query: string) =>
      planOf(small, query).map((word) => [word.parts.join(" "), word.synonyms.join(" ")]);

    test("a phrase has up to four words, with the synonyms of the whole", () => {
      expect(plan("lamp one two three four pulled over five six seven eight nine")).toEqual([
        ["lamp", ""],
        ["one two three four", "stop"],
        ["pulled over", "stop"],
        ...["five", "six", "seven", "eight", "nine"].map((word) => [word, ""]),
      ]);
    });

    test("a word has the synonyms of its stem, a phrase only its own", () => {
      expect(plan("beacon beaconss")).toEqual([
        ["beacon", "lamp"],
        ["beaconss", "lamp"],
      ]);
      expect(plan("pulled overs")).toEqual([
        ["pulled", ""],
        ["overs", ""],
      ]);
      expect(plan("pulled over, pulledover")).toEqual([
        ["pulled over", "stop"],
        ["pulledover", ""],
      ]);
    });

    test("single letters are dropped, but for Han, and so are stopwords, but for phrases with one", () => {
      expect(plan("the watch lamp the")).toEqual([
        ["the watch", "lamp"],
        ["lamp", ""],
      ]);
      expect(plan("l lamp é the 5 灯 一")).toEqual([
        ["lamp", ""],
        ["5", ""],
        ["灯", ""],
      ]);
    });

    test("a run of Han is cut by the words of texts, of readers and of nobody", () => {
      expect(plan("灯塔开门天气一灯").map(([parts]) => parts)).toEqual(["灯塔", "开门", "天气", "灯"]);
    });

    test("of a question of stopwords alone, 24 words count, and nothing in them is a phrase", () => {
      expect(plan("the the")).toEqual([["the", ""]]);
      const letters = [..."abcdefghijklmnopqrstuvwxyz"];
      expect(plan(letters.join(" "))).toEqual(letters.slice(0, 24).map((letter) => [letter, ""]));
    });
  });
});
