import { expect, it } from "vitest";
import { hiddenCharacters } from "../../../lib/content/hiddenCharacters";

const found = (text: string, language?: string) =>
  hiddenCharacters(text, language).map(({ character }) => character);

it.each([
  ["a control", "\u0000\u0007\u001b\u007f\u0085", ["U+0000", "U+0007", "U+001B", "U+007F", "U+0085"]],
  ["a return of its own", "a\rb", ["U+000D"]],
  [
    "an override or an embedding",
    "\u202a\u202b\u202c\u202d\u202e",
    ["U+202A", "U+202B", "U+202C", "U+202D", "U+202E"],
  ],
  ["an isolate", "\u2066\u2067\u2068\u2069", ["U+2066", "U+2067", "U+2068", "U+2069"]],
  ["a mark of direction", "\u200e\u200f\u061c", ["U+200E", "U+200F", "U+061C"]],
  [
    "what has no width",
    "\u200b\u200c\u200d\u2060\ufeff\u00ad",
    ["U+200B", "U+200C", "U+200D", "U+2060", "U+FEFF", "U+00AD"],
  ],
  ["a filler or a blank", "\u3164\u115f\u2800\u034f", ["U+3164", "U+115F", "U+2800", "U+034F"]],
  ["a variation", "a\ufe0f", ["U+FE0F"]],
  ["a tag", "\u{e0001}\u{e0041}", ["U+E0001", "U+E0041"]],
  ["half of a pair", "\ud800", ["U+D800"]],
  ["what is no character, or private", "\uffff\u{1fffe}\ue000", ["U+FFFF", "U+1FFFE", "U+E000"]],
  ["a byte that could not be read", "caf\ufffd", ["U+FFFD"]],
  ["a line in the line", "a\u2028b\u2029", ["U+2028", "U+2029"]],
])("finds %s, each once", (_, text, characters) => {
  expect(found(text + text)).toEqual(characters);
});

it("says where the first one stands", () => {
  expect(hiddenCharacters("ab\u200bc\u200b")).toEqual([{ character: "U+200B", at: 2 }]);
});

it("leaves alone what our languages are written with", () => {
  expect(found("¿Qué?\t“No” « oui »\u00a0! 40\u202f% \n我不同意。　خُذ 🚪")).toEqual([]);
});

it("lets Arabic, and no other, set a left-to-right mark after English words", () => {
  expect(found("“no?”\u200e", "ar")).toEqual([]);
  expect(found("“no?”\u200e", "fr")).toEqual(["U+200E"]);
  expect(found("\u202e", "ar")).toEqual(["U+202E"]);
});
