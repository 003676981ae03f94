import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MOST_CARDS } from "../../../lib/model/practice";
import {
  cropMarks,
  marginsOf,
  PRACTICE_CARD,
  PRACTICE_SHEET,
  SHEETS,
  turned,
} from "../../../lib/prints/sheets";

describe("a sheet of cards to practise with", () => {
  it("has room for as many cards as a situation can have, on Letter and on A4", () => {
    expect(PRACTICE_SHEET.columns * PRACTICE_SHEET.rows).toBe(MOST_CARDS);
    for (const { width, height } of Object.values(SHEETS)) {
      expect(PRACTICE_SHEET.width).toBeLessThanOrEqual(width);
      expect(PRACTICE_SHEET.height).toBeLessThanOrEqual(height);
    }
  });

  it("is in the sheet of styles as it is here", () => {
    const css = readFileSync("app/_styles/workshop.css", "utf8");
    const { x, y } = marginsOf(PRACTICE_SHEET, PRACTICE_CARD);
    for (const rule of [
      `grid-template-columns: repeat(${PRACTICE_SHEET.columns}, ${PRACTICE_CARD.width}mm)`,
      `grid-auto-rows: ${PRACTICE_CARD.height}mm`,
      `width: ${PRACTICE_SHEET.width}mm`,
      `height: ${PRACTICE_SHEET.height}mm`,
      `padding: ${y}mm ${x}mm`,
    ])
      expect(css).toContain(rule);
  });

  it("has marks at the edges of its own cards", () => {
    const { x } = marginsOf(PRACTICE_SHEET, PRACTICE_CARD);
    const marks = cropMarks(PRACTICE_SHEET, PRACTICE_CARD);
    for (const column of [0, 1, 2]) expect(marks).toContain(`M${x + column * PRACTICE_CARD.width} `);
    expect(cropMarks(SHEETS.letter)).not.toBe(marks);
  });
});

describe("the back of a sheet that is turned on its long edge", () => {
  it("has each row from the other side", () => {
    expect(turned([1, 2, 3, 4, 5, 6], 2)).toEqual([2, 1, 4, 3, 6, 5]);
    expect(turned([1, 2, 3], 3)).toEqual([3, 2, 1]);
  });

  it("leaves a place empty behind a place without a card", () => {
    expect(turned([1, 2, 3], 2)).toEqual([2, 1, null, 3]);
  });

  it("puts each card behind itself", () => {
    const cards = [1, 2, 3, 4, 5];
    const back = turned(cards, 2);
    cards.forEach((card, at) => {
      const column = at % 2;
      expect(back[at - column + (1 - column)]).toBe(card);
    });
  });
});
