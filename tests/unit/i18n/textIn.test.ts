import { expect, it } from "vitest";
import { textIn } from "../../../lib/i18n/textIn";

const inFile = (title: string) => ({ title, file: "x.md", review: null });
const texts = { en: inFile("Gate"), es: inFile("Puerta") };

it("gives the text in the reader's language", () => {
  expect(textIn(texts, "es")).toMatchObject({ text: { title: "Puerta" }, locale: "es", isFallback: false });
});

it("gives the English where the language has none, and says so", () => {
  expect(textIn(texts, "ar")).toMatchObject({ text: { title: "Gate" }, locale: "en", isFallback: true });
});

it("does not call English a fallback for readers of English", () => {
  expect(textIn(texts, "en").isFallback).toBe(false);
});

it("throws for a text without an English original", () => {
  expect(() => textIn({ es: inFile("Puerta") }, "ar")).toThrow("without an English original");
});
