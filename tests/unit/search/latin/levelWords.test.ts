import { expect, test } from "vitest";
import { languageOf } from "../../../../lib/search";
import { byRules, letterByLetter, levelWords } from "../../../../lib/search/latin/levelWords";
import { featuresIn } from "../featuresIn";

test("letters and rules are taken in their order, in each word by itself, whatever its case", () => {
  const level = levelWords(
    letterByLetter("ж:zh а:a ь:"),
    byRules([
      [/zh/g, "j"],
      [/^j/, "J"],
    ]),
  );
  expect(level("Жажь, ZHA-ж!")).toBe("Jaj, Ja-J!");
});

test("marks belong to the word, composed or not", () => {
  const level = levelWords(letterByLetter("й:y"));
  expect([level("й"), level("й".normalize("NFD"))]).toEqual(["y", "y"]);
});

test("what is no word stays: a number, a phone, the signs between words", () => {
  for (const code of ["ru-Latn", "ar-Latn"]) {
    const { unify } = languageOf(code);
    for (const text of ["18", "48 72", "212-555-0100", "", "?!", "🚓"]) expect(unify(text)).toBe(text);
  }
});

test("a language in Latin letters learns from its own letters as from these", () => {
  const russian = languageOf("ru-Latn");
  expect(featuresIn("можно не открывать", russian)).toEqual(featuresIn("mojno ne otkryvat'", russian));
  const arabic = languageOf("ar-Latn");
  expect(featuresIn("البوليس على الباب", arabic)).toEqual(featuresIn("bolis 3ala elbab", arabic));
});
