import { describe, expect, it } from "vitest";
import { CARD, cropMarks, marginsOf, type Paper, SHEETS } from "../../../lib/prints/sheets";

/** How far apart two places may be, in millimetres, that are one: marks are rounded to a hundredth. */
const ROUNDED = 0.02;

/** The lines of a path of `M x y` with `h` or `v` each. */
function linesOf(path: string) {
  const found = [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)([hv])(-?[\d.]+)/g)];
  expect(found.map(([whole]) => whole).join("")).toBe(path);
  return found.map(([, x, y, way, by]) => {
    const from = { x: Number(x), y: Number(y) };
    const to = way === "h" ? { ...from, x: from.x + Number(by) } : { ...from, y: from.y + Number(by) };
    return {
      left: Math.min(from.x, to.x),
      right: Math.max(from.x, to.x),
      top: Math.min(from.y, to.y),
      bottom: Math.max(from.y, to.y),
      isUpright: way === "v",
    };
  });
}

it("ten cards stand on a Letter sheet and eight on A4, each of the size of a bank card", () => {
  expect(SHEETS.letter.columns * SHEETS.letter.rows).toBe(10);
  expect(SHEETS.a4.columns * SHEETS.a4.rows).toBe(8);
  expect(CARD).toEqual({ width: 85.6, height: 53.98 });
  expect([SHEETS.letter.width, SHEETS.letter.height]).toEqual([215.9, 279.4]);
  expect([SHEETS.a4.width, SHEETS.a4.height]).toEqual([210, 297]);
});

describe.each(Object.keys(SHEETS) as Paper[])("a sheet of %s", (paper) => {
  const sheet = SHEETS[paper];
  const { x, y } = marginsOf(sheet);
  const cards = { left: x, top: y, right: sheet.width - x, bottom: sheet.height - y };

  it("is filled by its cards and its margins, which are alike on both sides and leave a printer its edge", () => {
    expect(cards.right - cards.left).toBeCloseTo(sheet.columns * CARD.width);
    expect(cards.bottom - cards.top).toBeCloseTo(sheet.rows * CARD.height);
    // A laser printer leaves 4.2 mm white.
    expect(Math.min(x, y)).toBeGreaterThan(4.2);
  });

  it("has crop marks that lie over no card and leave the sheet nowhere", () => {
    for (const { left, right, top, bottom } of linesOf(cropMarks(sheet))) {
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(sheet.width + ROUNDED);
      expect(bottom).toBeLessThanOrEqual(sheet.height + ROUNDED);
      const isOver = left < cards.right && right > cards.left && top < cards.bottom && bottom > cards.top;
      expect(isOver, `${left} ${top}`).toBe(false);
    }
  });

  it("has a mark that can be seen at both ends of every cut", () => {
    const lines = linesOf(cropMarks(sheet));
    const cuts = (count: number, from: number, step: number) =>
      Array.from({ length: count + 1 }, (_, at) => from + at * step);
    const near = (one: number, other: number) => Math.abs(one - other) <= ROUNDED;
    for (const cut of cuts(sheet.columns, x, CARD.width))
      expect(
        lines
          .filter(({ left, isUpright }) => isUpright && near(left, cut))
          .map(({ top }) => top < sheet.height / 2),
      ).toEqual([true, false]);
    for (const cut of cuts(sheet.rows, y, CARD.height))
      expect(
        lines
          .filter(({ top, isUpright }) => !isUpright && near(top, cut))
          .map(({ left }) => left < sheet.width / 2),
      ).toEqual([true, false]);
    expect(lines).toHaveLength(2 * (sheet.columns + 1) + 2 * (sheet.rows + 1));
    for (const { left, right, top, bottom } of lines) expect(right - left + bottom - top).toBeGreaterThan(3);
  });
});
