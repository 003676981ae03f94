import { describe, expect, test } from "vitest";
import { wordsIn } from "../../../lib/search/words";

const words = (text: string) => wordsIn(text).map((word) => word.text);

describe("words", () => {
  test("a form number is one word, however it is typed", () => {
    for (const typed of ["I-200", "I200", "i 200", "I‑200"])
      expect(words(`form ${typed}!`)).toEqual(["form", "i200"]);
    expect(words("AO 93")).toEqual(["ao93"]);
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
