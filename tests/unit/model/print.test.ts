import { expect, it } from "vitest";
import { LAYOUTS, Print, Prints } from "../../../lib/model/print";

const card = {
  id: "gate",
  kind: "card",
  pictogram: "home",
  lines: [{ script: "gate", says: "I keep the light." }],
  layouts: [...LAYOUTS],
};
const fits = (print: object) => Print.safeParse(print).success;

it("a card has lines to say and a way to lay it on paper, and nothing else has them", () => {
  expect(fits(card)).toBe(true);
  expect(fits({ ...card, lines: [] })).toBe(false);
  expect(fits({ ...card, layouts: [] })).toBe(false);
  expect(fits({ ...card, layouts: ["flag"] })).toBe(false);
  for (const kind of ["list", "form"]) {
    expect(fits({ ...card, kind, lines: [], layouts: [] })).toBe(true);
    expect(fits({ ...card, kind })).toBe(false);
  }
});

it("a print may say nothing in its own words, and some words are kept off every paper", () => {
  expect(fits({ ...card, text: "I open the gate." })).toBe(false);
  expect(fits({ ...card, lines: [{ ...card.lines[0], own: "Cuido el faro." }] })).toBe(false);
  expect(Prints.safeParse({ never: [], prints: [card] }).success).toBe(false);
  expect(Prints.safeParse({ never: ["my papers"], prints: [card] }).success).toBe(true);
});
