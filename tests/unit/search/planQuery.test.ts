import { describe, expect, test } from "vitest";
import { planQuery } from "../../../lib/search/planQuery";
import { LONGEST_QUERY } from "../../../lib/search/words";
import { fixtureIndex } from "./fixtureIndex";

describe("what a query asks for", () => {
  const index = fixtureIndex("en");
  const parts = (query: string) => planQuery(index, query).map((word) => word.parts.join(" "));

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
    expect(planQuery(index, many)).toHaveLength(24);
    expect(parts(`${"if ".repeat(LONGEST_QUERY)}warrant`)).toEqual(["if"]);
  });
});
