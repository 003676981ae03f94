import { expect, it } from "vitest";
import { type Asked, betterKnown, isStrange } from "../../../lib/search";
import { LONGEST_QUERY } from "../../../lib/search/words";
import { smallAsked } from "./smallIndex";

const english = smallAsked(
  [{ guide: "gates", questions: ["the inspector rattles my gate"] }],
  { stopwords: ["the", "a"] },
  "en",
);
const spanish = smallAsked(
  [{ guide: "gates", questions: ["el inspector sacude la puerta"] }],
  { stopwords: ["el", "la", "a"] },
  "es",
);
/** Of English and Spanish, the language that knows a question better; English where both do as well. */
const known = (query: string, first: Asked = english, second: Asked = spanish) =>
  betterKnown(query, first, second).language.locale;

it("of two languages the one that knows more words of a question is taken", () => {
  expect(known("he rattles gates")).toBe("en");
  expect(known("sacude puerta, rattles")).toBe("es");
  expect(known("sacude puerta, rattles", spanish, english)).toBe("es");
});

it("the first is taken where both know as many, or nothing, or are one", () => {
  expect(betterKnown("sacude puerta", english, english)).toBe(english);
  for (const query of ["rattles sacude", "inspector", "zebra", "", "?!"]) {
    expect(known(query)).toBe("en");
    expect(known(query, spanish, english)).toBe("es");
  }
});

it("a word that is passed over is known, and a word in another form is too", () => {
  expect(known("la zebra")).toBe("es");
  expect(known("the zebra", spanish, english)).toBe("en");
  expect(known("puertas")).toBe("es");
  expect(known("rattling", spanish, english)).toBe("en");
});

it("in Han every letter counts, traditional as well as simplified", () => {
  const chinese = smallAsked([{ guide: "gates", questions: ["门口"] }], {}, "zh-Hans");
  expect(known("門外 gate", english, chinese)).toBe("en");
  expect(known("門口 gate", english, chinese)).toBe("zh-Hans");
});

it("a question is strange to a language that knows fewer than half of its words", () => {
  expect(isStrange("sacude puerta", english)).toBe(true);
  expect(isStrange("sacude puerta gate", english)).toBe(true);
  expect(isStrange("sacude gate", english)).toBe(false);
  expect(isStrange("the gate", english)).toBe(false);
  expect(isStrange("", english)).toBe(false);
});

it("no more of a question counts than is read of one", () => {
  const filler = ".".repeat(LONGEST_QUERY);
  expect(known(`${filler}sacude la puerta`)).toBe("en");
  expect(known(`${filler.slice(20)}sacude la puerta`)).toBe("es");
});
