import { describe, expect, test } from "vitest";
import { isHan, isNumbered, wordsIn } from "../../../lib/search/words";

const words = (text: string) => wordsIn(text).map((word) => word.text);

describe("words", () => {
  test("a form number is one word, however it is typed", () => {
    for (const typed of ["I-200", "I200", "i 200", "I‑200"])
      expect(words(`form ${typed}!`)).toEqual(["form", "i200"]);
    const names = ["AO 93", "AR-11", "EOIR-33", "G-28", "N-400", "SF-95", "I-589A", "I-20", "I-9"];
    for (const name of names) expect(words(name)).toEqual([name.replace(/[- ]/, "").toLowerCase()]);
    for (const nine of ["I-9s", "I9s", "i 9s", "I–9s"]) expect(words(nine)).toEqual(["i9", "s"]);
  });

  test("a number to call is one word, with its 1 or without, and not a part of a longer number", () => {
    const typed = [
      "1-800-898-7180",
      "1.800.898.7180",
      "1 (800) 898 7180",
      "(800) 898-7180",
      "800.898.7180",
      "800 898 7180",
    ];
    for (const one of typed) expect(words(`call ${one}!`)).toEqual(["call", "8008987180"]);
    expect(words("12345-800-898-7180")).toEqual(["12345", "800", "898", "7180"]);
    expect(words("5800-898-7180")).toEqual(["5800", "898", "7180"]);
    expect(words("800-898-71801")).toEqual(["800", "898", "71801"]);
    expect(words("800-898-7180-22")).toEqual(["800", "898", "7180", "22"]);
    for (const other of ["18-898-7180", "800-89-7180", "800-898-718", "abc-898-7180", "800x898 7180"])
      expect(words(other)).toEqual(other.split(/[- ]/));
  });

  test("a long number keeps every digit", () => {
    for (const typed of ["15", "218008987180", "1800898718055"]) expect(words(typed)).toEqual([typed]);
  });

  test("what only looks like one stays in its words", () => {
    expect(words("I-12345")).toEqual(["i", "12345"]);
    expect(words("I 9am, I-8")).toEqual(["i", "9am", "i", "8"]);
    expect(words("taxi 200, Q-400")).toEqual(["taxi", "200", "q", "400"]);
    expect(words("287(5), 28(g), 287(gh)")).toEqual(["287", "5", "28", "g", "287", "gh"]);
  });

  test("a section of a law keeps its letter", () => {
    expect(words("287 (g)")).toEqual(["287g"]);
    expect(words("287(g) agreement")).toEqual(["287g", "agreement"]);
    expect(words("SF-95")).toEqual(["sf95"]);
  });

  test("names of forms and numbers to call are told from other words", () => {
    const names = ["i9", "i94", "i407", "i589a", "ao93", "ar11", "eoir33", "g28", "n400", "sf95", "287g"];
    const numbered = [...names, "8008987180"];
    expect(numbered.filter(isNumbered)).toEqual(numbered);
    const others = ["door", "2026", "5", "100", "ice", "taxi407", "i407ab", "i12345", "1287g", "2g", "2875"];
    expect([...others, "18008987180", "abcg", "i407-", "abcdefghij"].filter(isNumbered)).toEqual([]);
  });

  test("a form number keeps apart from Han beside it", () => {
    expect(words("I-205表格")).toEqual(["i205", "表格"]);
    expect(words("ICE来我家了OK")).toEqual(["ice", "来我家了", "ok"]);
    expect(["表格", "家a"].filter(isHan)).toHaveLength(2);
    expect(["ice", "a家", "6", "كارت"].filter(isHan)).toEqual([]);
  });

  test("marks belong to their letters, and are no word alone", () => {
    expect(words("e\u0301tat हिन्दी")).toEqual(["etat", "हिन्दी"]);
    expect(words("a \u0301 b")).toEqual(["a", "b"]);
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
