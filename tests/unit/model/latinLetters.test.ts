import { expect, test } from "vitest";
import { inLatinLetters, inOwnLetters } from "../../../lib/model/latinLetters";

test("a language is found from how it is written in Latin letters, and the other way", () => {
  expect(inLatinLetters("ru")).toBe("ru-Latn");
  expect(inOwnLetters("ru-Latn")).toBe("ru");
  for (const code of ["ru", "zh-Hans", "pt-BR"]) expect(inOwnLetters(code)).toBe(code);
});
