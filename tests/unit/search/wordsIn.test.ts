import { describe, expect, test } from "vitest";
import { isNumbered, wordsIn } from "../../../lib/search/words";

const words = (text: string) => wordsIn(text).map((word) => word.text);

describe("words", () => {
  test("a form number is one word, however it is typed", () => {
    for (const typed of ["I-200", "I200", "i 200", "I‑200"])
      expect(words(`form ${typed}!`)).toEqual(["form", "i200"]);
    expect(words("AO 93")).toEqual(["ao93"]);
  });

  test("a number to call is one word, with its 1 or without, and not a part of a longer number", () => {
    for (const typed of ["1-800-898-7180", "(800) 898-7180", "800.898.7180"])
      expect(words(`call ${typed}!`)).toEqual(["call", "8008987180"]);
    expect(words("12345-800-898-7180")).not.toContain("8008987180");
  });

  test("a section of a law keeps its letter", () => {
    expect(words("287(g) agreement")).toEqual(["287g", "agreement"]);
    expect(words("SF-95")).toEqual(["sf95"]);
  });

  test("names of forms and numbers to call are told from other words", () => {
    expect(["i407", "ao93", "287g", "8008987180"].filter(isNumbered)).toHaveLength(4);
    expect(["door", "2026", "100", "ice"].filter(isNumbered)).toEqual([]);
  });

  test("a form number keeps apart from Han beside it", () => {
    expect(words("I-205表格")).toEqual(["i205", "表格"]);
  });

  test("an elision leaves the noun", () => {
    expect(words("l'avocat d’office")).toEqual(["l", "avocat", "d", "office"]);
  });

  test("places point into the text as typed", () => {
    const text = "¡La POLICÍA está aquí!";
    const policia = wordsIn(text).find((word) => word.text === "policia");
    expect(text.slice(policia?.start, policia?.end)).toBe("POLICÍA");
  });

  test("signs that Lunr reads as syntax are no words", () => {
    expect(words("title:door~2 ^3 +warrant -ice *")).toEqual(["title", "door", "2", "3", "warrant", "ice"]);
  });
});
