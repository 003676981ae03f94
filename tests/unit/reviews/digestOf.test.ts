import { describe, expect, it } from "vitest";
import { digestOf } from "../../../lib/reviews/digestOf";
import { type JudgedStatement, statementsOf } from "../../../lib/reviews/statement";

const authority = {
  id: "act",
  citation: "Lighthouse Act § 1",
  url: "https://law.example/1",
  locator: null,
  doubt: null,
};
const [statement] = statementsOf("say", [
  {
    under: "At the gate",
    words: "I keep the light.",
    condition: "only if it is true",
    authorities: [authority],
  },
]) as [JudgedStatement];
const digest = (changed: Partial<JudgedStatement> = {}, locale = "en", english: string | null = null) =>
  digestOf({ ...statement, ...changed }, locale, english);

describe("a digest", () => {
  it.each<[string, Partial<JudgedStatement>]>([
    ["a word", { words: "I keep the lights." }],
    ["a mark of punctuation", { words: "I keep the light!" }],
    ["its condition", { condition: "only if it is sure" }],
    ["that it has no condition any more", { condition: null }],
    ["the part that it stands in", { group: "never" }],
    ["the heading over it", { under: "At no gate" }],
    ["that it is said to state no law", { tip: true }],
    ["that its authority is gone", { authorities: [] }],
    [
      "which authority its id stands for",
      { authorities: [{ ...authority, citation: "Lighthouse Act § 2" }] },
    ],
    ["where that can be read", { authorities: [{ ...authority, url: "https://law.example/2" }] }],
    ["the place in it", { authorities: [{ ...authority, locator: "(a)" }] }],
    ["its doubt", { authorities: [{ ...authority, doubt: "not settled" }] }],
  ])("changes with %s", (_, changed) => {
    expect(digest(changed)).not.toBe(digest());
  });

  it("changes with the language, and with the English that a translation was made from", () => {
    const digests = [digest(), digest({}, "es"), digest({}, "es", "a"), digest({}, "es", "b")];
    expect(new Set(digests).size).toBe(digests.length);
  });

  it("stays where only our own ids and places change", () => {
    expect(digest({ key: "say.4" })).toBe(digest());
    expect(digest({ authorities: [{ ...authority, id: "the-act" }] })).toBe(digest());
  });

  it("is the same on every machine and every day: reviews are kept for years", () => {
    expect(digest()).toBe("674559e7a90e9de92222563855a2bff85583320c8305999c4f8420fa4ae4f6dc");
  });
});
