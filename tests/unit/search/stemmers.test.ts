import { describe, expect, test } from "vitest";
import { foldText } from "../../../lib/search/foldText";
import { toSimplified } from "../../../lib/search/toSimplified";
import { stemArabic } from "../../../lib/search/stemmers/stemArabic";
import { stemByLength } from "../../../lib/search/stemmers/stemByLength";
import { stemEnglish } from "../../../lib/search/stemmers/stemEnglish";
import { stemFrench } from "../../../lib/search/stemmers/stemFrench";
import { stemSpanish } from "../../../lib/search/stemmers/stemSpanish";
import { stripSuffix, suffixList } from "../../../lib/search/stemmers/stripSuffix";

const stems = (stem: (word: string) => string, words: string) =>
  new Set(words.split(" ").map((word) => stem(foldText(word))));

describe("inflections of a word share a stem", () => {
  test.each([
    ["English", stemEnglish, "knock knocks knocked knocking"],
    ["English", stemEnglish, "search searches searched searching"],
    ["Spanish", stemSpanish, "orden órdenes ordenes"],
    ["Spanish", stemSpanish, "juez jueces"],
    ["Spanish", stemSpanish, "firmó firmada firmadas firmado firmar"],
    ["Spanish", stemSpanish, "deportación deportaciones deportado deportados deportar deportaron"],
    ["Spanish", stemSpanish, "policía policías policia"],
    ["Spanish", stemSpanish, "interesa interesar interesado"],
    ["Spanish", stemSpanish, "casa casas"],
    ["French", stemFrench, "journal journaux"],
    ["French", stemFrench, "porter portant portent portait portaient"],
    ["French", stemFrench, "signé signée signés signes signe signer"],
    ["French", stemFrench, "mandat mandats"],
    ["French", stemFrench, "fouille fouillée fouiller fouilles"],
    ["Arabic", stemArabic, "بيت البيت بيتي والبيت"],
    ["Arabic", stemArabic, "مذكرة المذكرة مذكرات"],
  ])("%s %#", (_, stem, words) => {
    expect([...stems(stem, words)]).toHaveLength(1);
  });

  test.each([
    ["Spanish", stemSpanish, "orden oficial puerta"],
    ["French", stemFrench, "porte policier papier"],
    ["Arabic", stemArabic, "باب بيت مذكرة"],
  ])("%s words that differ keep apart", (_, stem, words) => {
    expect(stems(stem, words).size).toBe(3);
  });

  test("a short word is left alone", () => {
    expect([stemEnglish("ice"), stemSpanish("ice"), stemFrench("rue"), stemArabic("باب")]).toEqual([
      "ice",
      "ice",
      "rue",
      "باب",
    ]);
  });
});

test.each([
  ["English", stemEnglish, "24knocks", "knocks24s"],
  ["Spanish", stemSpanish, "24puertas", "puertas24s"],
  ["French", stemFrench, "24portes", "portes24s"],
])("%s: what has a digit in it is left alone", (_, stem, ...words) => {
  expect(words.map(stem)).toEqual(words);
});

test("by its length, a word is its beginning, and a short one is left alone", () => {
  expect(["дверь", "двери", "дверями", "дом"].map(stemByLength(4))).toEqual(["двер", "двер", "двер", "дом"]);
});

test("only the end of a word is cut", () => {
  expect([stemFrench("auxiliaire"), stemSpanish("azules"), stemSpanish("azul")]).toEqual([
    "auxiliair",
    "azul",
    "azul",
  ]);
  expect(["والد", "بلد", "لله"].map(stemArabic)).toEqual(["والد", "بلد", "لله"]);
  expect(["والكتاب", "للبيت", "كتابها"].map(stemArabic)).toEqual(["كتاب", "بيت", "كتاب"]);
});

test("of the endings that fit, the longest is taken off, where enough letters stay", () => {
  const endings = suffixList("s ings es");
  expect(endings).toEqual(["ings", "es", "s"]);
  expect(stripSuffix("lightings", endings, 3)).toBe("light");
  expect(stripSuffix("wings", endings, 2)).toBe("wing");
  expect(stripSuffix("wings", endings, 1)).toBe("w");
  expect(stripSuffix("is", endings, 2)).toBe("is");
  expect(stripSuffix("lamp", endings, 1)).toBe("lamp");
});

test("traditional characters become simplified, one for one", () => {
  expect(toSimplified("警察在門口，要開門嗎？")).toBe("警察在门口，要开门吗？");
});
