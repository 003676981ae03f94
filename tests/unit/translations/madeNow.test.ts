import { describe, expect, it } from "vitest";
import { digestOfWords } from "../../../lib/translations/digestOfWords";
import { madeNow, restated } from "../../../lib/translations/madeNow";

const parts = (words: Record<string, string>) => Object.entries(words).map(([key, text]) => ({ key, text }));

describe("what a translation is made from", () => {
  it("is, part for part, the English as it stands", () => {
    const english = parts({ title: "Gates", "open.1": "No.", asOf: "2026-11-01" });
    expect(madeNow(english, parts({ title: "Puertas", "open.1": "No." }))).toEqual({
      entries: {
        title: `${digestOfWords("Gates")} ${digestOfWords("Puertas")}`,
        "open.1": `${digestOfWords("No.")} ${digestOfWords("No.")}`,
      },
      apart: [],
      untouched: [],
    });
  });

  it("is not said where the parts of a list are not as many, since all that follow would be wrong", () => {
    const english = parts({ "open.1": "No.", "open.2": "Wait." });
    expect(madeNow(english, parts({ "open.1": "No." })).apart).toEqual(["open.2"]);
    expect(madeNow(english.slice(0, 1), parts({ "open.1": "No.", "open.2": "Espere." }))).toEqual({
      entries: {},
      apart: ["open.2"],
      untouched: [],
    });
    expect(madeNow(english, parts({ title: "Puertas" })).apart).toEqual(["title"]);
  });

  it("may leave out a whole section, and what no list numbers", () => {
    const english = parts({ title: "Gates", "open.1": "No.", "why.1": "Law." });
    expect(madeNow(english, parts({ "open.1": "No." })).apart).toEqual([]);
  });
});

it("a file is not said to be made anew while a part has the words of older English", () => {
  const own = parts({ "open.1": "No.", "open.2": "Espere." });
  const before = madeNow(parts({ "open.1": "No.", "open.2": "Wait." }), own).entries;
  const now = parts({ "open.1": "No.", "open.2": "Go." });
  expect(madeNow(now, own, before)).toEqual({ entries: {}, apart: [], untouched: ["open.2"] });
  const mended = parts({ "open.1": "No.", "open.2": "Vaya." });
  expect(madeNow(now, mended, before)).toEqual(madeNow(now, mended));
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
  const digest = digestOfWords("Not at all.");
  const own = digestOfWords("No.");
  expect(restated(behind, "aaaaaaaaaaaa", "made")).toBe(`${digest} ${own}`);
  expect(restated(behind, "aaaaaaaaaaaa=bbbbbbbbbbbb", "same")).toBe(`aaaaaaaaaaaa=${digest} ${own}`);
});
