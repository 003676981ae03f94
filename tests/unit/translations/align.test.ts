import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { align, type Made } from "../../../lib/translations/align";
import { holdsForAny } from "../../fixtures/holdsForAny";

const made = (...from: string[]): Made[] =>
  from.map((entry) => {
    const [one = "", same = null] = entry.split("=");
    return { from: one, same };
  });
/** What became of each English part: `1` the second part of the translation, `~1` in other words, `!1` changed, `+` new. */
const told = (english: string, ...own: string[]) => {
  const { pairs, gone } = align(english.split(""), made(...own));
  const marks = { current: "", same: "~", changed: "!", missing: "+" };
  return [pairs.map(({ state, own: at }) => `${marks[state]}${at ?? ""}`).join(" "), gone.join(" ")];
};

describe("parts of a translation and of its English", () => {
  it("stand as they were made", () => {
    expect(told("abc", "a", "b", "c")).toEqual(["0 1 2", ""]);
    expect(told("")).toEqual(["", ""]);
  });

  it("keep their own after a part was added, taken out or changed", () => {
    expect(told("axbc", "a", "b", "c")).toEqual(["0 + 1 2", ""]);
    expect(told("abcx", "a", "b", "c")).toEqual(["0 1 2 +", ""]);
    expect(told("ac", "a", "b", "c")).toEqual(["0 2", "1"]);
    expect(told("axc", "a", "b", "c")).toEqual(["0 !1 2", ""]);
    expect(told("axyc", "a", "b", "c")).toEqual(["0 !1 + 2", ""]);
    expect(told("axd", "a", "b", "c", "d")).toEqual(["0 !1 3", "2"]);
    expect(told("bac", "a", "b", "c"), "what moved moves along").toEqual(["1 0 2", ""]);
    expect(told("bxa", "a", "b")).toEqual(["1 + 0", ""]);
    expect(told("xyz", "a")).toEqual(["!0 + +", ""]);
    expect(told("", "a", "b")).toEqual(["", "0 1"]);
  });

  it("are told apart where only the wording changed", () => {
    expect(told("axc", "a", "b=x", "c")).toEqual(["0 ~1 2", ""]);
    expect(told("ayc", "a", "b=x", "c"), "and where the meaning did after all").toEqual(["0 !1 2", ""]);
  });

  it("stand for each English part once, and lose none of the translation without saying so", () => {
    const digests = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 9 });
    holdsForAny(fc.tuple(digests, digests), 300, ([english, own]) => {
      const { pairs, gone } = align(english, made(...own));
      expect(pairs).toHaveLength(english.length);
      const used = pairs.flatMap((pair) => (pair.own === null ? [] : [pair.own]));
      expect([...used, ...gone].sort((a, b) => a - b)).toEqual(own.map((_, at) => at));
      // Nothing else than what was made from these words counts as up to date.
      for (const [at, { state, own: place }] of pairs.entries())
        expect(state === "current", `${at}`).toBe(state !== "missing" && own[place!] === english[at]);
    });
  });
});
