import { searchAll } from "../../fixtures/searchAll";
import { describe, expect, test } from "vitest";
import { FIXTURE_LOCALES } from "../../fixtures/searchDocuments";
import { fixtureIndex } from "./fixtureIndex";

/** A small generator with a fixed start, so that a failure can be repeated. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const PIECES = [
  ..."abcñé ßİ~^*:+-()[]{}\"'\\/|.,;?!@#$%&\t\n\0",
  ..."门門شطةпоىㄱ",
  "\ud83d\ude93", // a police car
  "\ud800", // half a pair
  "\u0301",
  "\u202e",
  "i-200",
  "warrant",
  "__proto__",
  "constructor",
];

describe.each(FIXTURE_LOCALES)("whatever is typed in %s, search answers", (locale) => {
  const index = fixtureIndex(locale);

  test("random strings never throw, and ranges stay inside the passage", () => {
    const random = randomNumbers(20261124);
    for (let round = 0; round < 400; round += 1) {
      const length = Math.floor(random() * 30);
      const query = Array.from({ length }, () => PIECES[Math.floor(random() * PIECES.length)]).join("");
      const answer = searchAll(index, query);
      for (const { passage, score } of answer.results) {
        expect(Number.isFinite(score)).toBe(true);
        let last = 0;
        for (const [from, to] of passage.matches) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(passage.text.length);
      }
    }
  });

  test.each([
    ["nothing", ""],
    ["space", "   \n"],
    ["emoji", "🚓🚨"],
    ["punctuation", "?!… ~ ^ * + - :"],
  ])("%s finds nothing and is out of scope", (_, query) => {
    expect(searchAll(index, query)).toEqual({ outOfScope: true, situations: [], guides: [], results: [] });
  });

  test("a paste of 10,000 characters is answered", () => {
    expect(() => searchAll(index, "warrant~9 door* ^ ".repeat(600))).not.toThrow();
    expect(() => searchAll(index, "字".repeat(10_000))).not.toThrow();
    expect(() => searchAll(index, "x".repeat(10_000))).not.toThrow();
  });
});

test("a long paste costs about as much as a long question", () => {
  const index = fixtureIndex("en");
  const different = Array.from({ length: 2000 }, (_, at) => `zq${(at * 7919).toString(36)}xlm`).join(" ");
  const started = performance.now();
  searchAll(index, different);
  expect(performance.now() - started).toBeLessThan(200);
});
