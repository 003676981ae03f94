import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginning, hasBeginning } from "../../../lib/search/sortedWords";
import { holdsForAny } from "../../fixtures/holdsForAny";

const WORDS = ["gate", "lamp", "lamps", "lantern", "zebra"];

describe("the sorted words that begin in a way", () => {
  it("are told in order, the word itself with them", () => {
    expect(beginning(WORDS, "lamp")).toEqual(["lamp", "lamps"]);
    expect(beginning(WORDS, "la")).toEqual(["lamp", "lamps", "lantern"]);
    expect(beginning(WORDS, "")).toEqual(WORDS);
  });

  it("are none before the first, between two, behind the last, and among none", () => {
    for (const start of ["a", "lan", "zz"]) expect(hasBeginning(WORDS, start)).toBe(start === "lan");
    for (const start of ["a", "lb", "lampsx", "zz"]) expect(beginning(WORDS, start)).toEqual([]);
    expect(beginning([], "a")).toEqual([]);
    expect(hasBeginning([], "")).toBe(false);
  });

  it("are those that one finds by looking at all", () => {
    const word = fc.string({ unit: fc.constantFrom(..."aeéт门"), maxLength: 4 });
    holdsForAny(fc.tuple(fc.uniqueArray(word), word), 200, ([words, start]) => {
      const sorted = [...words].sort();
      const found = sorted.filter((one) => one.startsWith(start));
      expect(beginning(sorted, start)).toEqual(found);
      expect(hasBeginning(sorted, start)).toBe(found.length > 0);
    });
  });
});
