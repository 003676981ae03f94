import { expect, it } from "vitest";
import { visible } from "../../../lib/model/visible";

it.each([
  ["a colour", "\u001b[31mred", "\\u{1b}[31mred"],
  ["a control of eight bits", "\u009b2J", "\\u{9b}2J"],
  ["an override of direction", "a\u202eb", "a\\u{202e}b"],
  ["a line break", "a\nb\u2028c", "a\\u{a}b\\u{2028}c"],
  ["letters of any script", "¿Puedo? هل 可以", "¿Puedo? هل 可以"],
])("shows %s", (_, text, shown) => {
  expect(visible(text)).toBe(shown);
});
