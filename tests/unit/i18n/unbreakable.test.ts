import { expect, it } from "vitest";
import { unbreakable } from "../../../lib/i18n/unbreakable";

it.each([
  ["Am I free to go?", ["Am ", "I ", "free ", "to ", "go?"]],
  [
    "Mis papeles están en ▢. ¿Puedo sacarlos?",
    ["Mis ", "papeles ", "están ", "en ", "▢. ", "¿Puedo ", "sacarlos?"],
  ],
  ["我可以走吗？", ["我", "可", "以", "走", "吗？"]],
  ["出示（I-200）表。", ["出", "示", "（I-200）", "表。"]],
  ["", []],
])("%s is parted where a row may end", (text, parts) => {
  expect(unbreakable(text)).toEqual(parts);
  expect(parts.join("")).toBe(text);
});
