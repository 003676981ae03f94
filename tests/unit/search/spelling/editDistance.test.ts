import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "../../../../lib/search/spelling/editDistance";
import { holdsForAny } from "../../../fixtures/holdsForAny";

const FAR = 99;
const slips = (one: string, other: string) => editDistance(one, other, FAR);

describe("how many slips lie between two words", () => {
  it("is none where they are the same", () => {
    expect(slips("lamp", "lamp")).toBe(0);
    expect(slips("", "")).toBe(0);
  });

  it("is one for each letter that is another, too many, too few, or exchanged with the next", () => {
    expect(slips("lamp", "lark")).toBe(2);
    expect(slips("lamp", "lamtp")).toBe(1);
    expect(slips("lamp", "lap")).toBe(1);
    expect(slips("lamp", "lapm")).toBe(1);
    expect(slips("", "lamp")).toBe(4);
    expect(slips("lamp", "")).toBe(4);
  });

  it("is half of one for a slip of the ear: a letter like it, one that is silent, one doubled", () => {
    expect(slips("warrant", "werrant")).toBe(0.5);
    expect(slips("warrant", "warant")).toBe(0.5);
    expect(slips("warant", "warrant")).toBe(0.5);
    expect(slips("hermano", "ermano")).toBe(0.5);
    expect(slips("ermano", "hermano")).toBe(0.5);
    expect(slips("police", "polise")).toBe(0.5);
  });

  it("is told as more than the most that matter where there are more", () => {
    expect(editDistance("lamp", "gate", 1)).toBeGreaterThan(1);
    expect(editDistance("lantern", "qqqqqqq", 1)).toBeGreaterThan(1);
    // The last two are exchanged, which only the last row shows.
    expect(editDistance("xlamp", "lapm", 2)).toBe(2);
  });

  it("is the same either way, and no more than the letters of the longer", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abehstт"), maxLength: 8 });
    holdsForAny(fc.tuple(word, word), 200, ([one, other]) => {
      expect(slips(one, other)).toBe(slips(other, one));
      expect(slips(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
      expect(slips(one, one)).toBe(0);
      const most = 1.5;
      const told = editDistance(one, other, most);
      if (slips(one, other) <= most) expect(told).toBe(slips(one, other));
      else expect(told).toBeGreaterThan(most);
    });
  });
});
