import { describe, expect, it } from "vitest";
import { isSilent, soundAlike } from "../../../../lib/search/spelling/soundAlike";

const heardAsOne = (one: string, other: string) => soundAlike(one.charCodeAt(0), other.charCodeAt(0));

describe("letters that are heard as one", () => {
  it("are so either way, in every script that people ask in", () => {
    for (const [one, other] of ["ei", "sc", "kq", "bv", "pf", "оа", "зс", "تط", "ضظ", "ᅢᅦ", "ᄀᄏ", "ᆫᆼ"])
      expect([heardAsOne(one!, other!), heardAsOne(other!, one!)]).toEqual([true, true]);
  });

  it("are no others, and not letters of two rows that have one in common", () => {
    for (const [one, other] of ["at", "mr", "zx", "خa", "門门"]) expect(heardAsOne(one!, other!)).toBe(false);
  });
});

it("a letter may be silent", () => {
  expect([..."hьъاat"].map((letter) => isSilent(letter.charCodeAt(0)))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});
