import { describe, expect, it } from "vitest";
import { digestOfEnglish } from "../../../lib/translations/digestOfEnglish";
import { madeNow, restated } from "../../../lib/translations/madeNow";

const parts = (words: Record<string, string>) => Object.entries(words).map(([key, text]) => ({ key, text }));

describe("what a translation is made from", () => {
  it("is, part for part, the English as it stands", () => {
    const english = parts({ title: "Gates", "open.1": "No.", asOf: "2026-11-01" });
    expect(madeNow(english, parts({ title: "Puertas", "open.1": "No." }))).toEqual({
      entries: { title: digestOfEnglish("Gates"), "open.1": digestOfEnglish("No.") },
      apart: [],
    });
  });

  it("is not said where the parts of a list are not as many, since all that follow would be wrong", () => {
    const english = parts({ "open.1": "No.", "open.2": "Wait." });
    expect(madeNow(english, parts({ "open.1": "No." })).apart).toEqual(["open.2"]);
    expect(madeNow(english.slice(0, 1), parts({ "open.1": "No.", "open.2": "Espere." }))).toEqual({
      entries: {},
      apart: ["open.2"],
    });
    expect(madeNow(english, parts({ title: "Puertas" })).apart).toEqual(["title"]);
  });

  it("may leave out a whole section, and what no list numbers", () => {
    const english = parts({ title: "Gates", "open.1": "No.", "why.1": "Law." });
    expect(madeNow(english, parts({ "open.1": "No." })).apart).toEqual([]);
  });
});

it("one part is said to be made from the newest words, or to mean the same", () => {
  const behind = {
    locale: "es",
    file: "content/es/guides/gates.md",
    place: "open.1",
    ownPlace: "open.1",
    state: "changed",
    english: "Not at all.",
    own: "No.",
  } as const;
  const digest = digestOfEnglish("Not at all.");
  expect(restated(behind, "aaaaaaaaaaaa", "made")).toBe(digest);
  expect(restated(behind, "aaaaaaaaaaaa=bbbbbbbbbbbb", "same")).toBe(`aaaaaaaaaaaa=${digest}`);
});
