import { describe, expect, it } from "vitest";
import { readWish } from "../../../lib/hotlines/readWish";

describe("what is looked for, beside a ZIP code", () => {
  it.each([
    ["55407", "55407", { needs: [] }],
    ["55407 need=detained lang=es", "55407", { needs: ["detained"], language: "es" }],
    ["55407 Need=bond", "55407", { needs: ["bond"] }],
    ["55407 NEED=Bond LANG=ES", "55407", { needs: ["bond"], language: "ES" }],
    ["need=bond,detained 55407", "55407", { needs: ["bond", "detained"] }],
    ["02108-1234 lang=zh-Hans", "02108-1234", { needs: [], language: "zh-Hans" }],
    ["55407 lang=pt-BR", "55407", { needs: [], language: "pt-BR" }],
    ["02108 lang=es MA", "02108 MA", { needs: [], language: "es" }],
    ["55407 at=2026-11-26T20:00Z", "55407", { needs: [], at: new Date("2026-11-26T20:00Z") }],
    // Nothing is taken off a line that asks for nothing: it is judged as it was typed.
    [" 2108 ", " 2108 ", { needs: [] }],
    ["a need=", "a need=", undefined],
  ])("%j", (line, zip, wish) => {
    if (!wish) expect(() => readWish(line)).toThrow("need: expected one or more of report-ice-activity");
    else expect(readWish(line)).toStrictEqual({ zip, wish });
  });

  it.each([
    [
      "55407 need=detaind",
      "need: expected one or more of report-ice-activity, verify-sighting, know-your-rights",
    ],
    [
      "55407 lang=Spanish!",
      'lang: expected the code of a language such as es or zh-Hans, received "Spanish!"',
    ],
    ["55407 lang=es-!-mx", "lang: expected the code of a language"],
    ["55407 lang=zz", "lang: expected the code of a language"],
    ["55407 lang=ZZ", "lang: expected the code of a language"],
    [
      "55407 need=bond Need=detained",
      'need: expected it once, with commas between several needs, received "detained"',
    ],
    ["55407 lang=es lang=fr", 'lang: expected it once, received "fr"'],
    ["55407 language=es", 'language: expected need=, lang= or at=, received "language=es"'],
    ["55407 at=noon", 'at: expected a time such as 2026-11-26T20:00Z, received "noon"'],
  ])("says what is wrong with %j", (line, message) => {
    expect(() => readWish(line)).toThrow(message);
  });
});
