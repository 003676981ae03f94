import { expect, it } from "vitest";
import { isOfSections, LAYOUTS, Print, Prints, sectionsOn } from "../../../lib/model/print";

const card = {
  id: "gate",
  kind: "card",
  pictogram: "home",
  lines: [{ script: "gate", says: "I keep the light." }],
  layouts: [...LAYOUTS],
};
const fits = (print: object) => Print.safeParse(print).success;

it("a card has a way to lay it on paper, and lines to say or a section for each side; nothing else has them", () => {
  expect(fits(card)).toBe(true);
  expect(fits({ ...card, lines: [] })).toBe(false);
  expect(fits({ ...card, layouts: [] })).toBe(false);
  expect(fits({ ...card, layouts: ["flag"] })).toBe(false);
  const ofSections = { ...card, lines: [], guide: "gate", sections: ["shut", "open"] };
  expect(fits(ofSections)).toBe(true);
  expect(fits({ ...ofSections, sections: ["shut"] })).toBe(false);
  expect(fits({ ...ofSections, lines: card.lines })).toBe(false);
  for (const kind of ["form", "poster"]) {
    expect(fits({ ...card, kind, lines: [], layouts: [] })).toBe(true);
    expect(fits({ ...card, kind })).toBe(false);
    expect(fits({ ...card, kind, lines: [] })).toBe(false);
  }
});

it("a card without lines has the sections that it names, and one with lines what to do and never to do", () => {
  expect(sectionsOn({ lines: [], sections: ["shut", "open"] })).toEqual(["shut", "open"]);
  expect(sectionsOn({ lines: card.lines, sections: [] })).toEqual(["right-now", "never"]);
  expect(isOfSections({ kind: "card", lines: [] })).toBe(true);
  expect(isOfSections({ kind: "card", lines: card.lines })).toBe(false);
  expect(isOfSections({ kind: "form", lines: [] })).toBe(false);
});

it("a print may say nothing in its own words, and some words are kept off every paper", () => {
  expect(fits({ ...card, text: "I open the gate." })).toBe(false);
  expect(fits({ ...card, lines: [{ ...card.lines[0], own: "Cuido el faro." }] })).toBe(false);
  expect(Prints.safeParse({ never: [], prints: [card] }).success).toBe(false);
  expect(Prints.safeParse({ never: ["my papers"], prints: [card] }).success).toBe(true);
});
