/** A sheet of paper and the cards on it, in millimetres. Cards stand side by side, in the middle of the sheet. */
export type Sheet = { width: number; height: number; columns: number; rows: number };

/** Width and height of a card to carry: ISO/IEC 7810 ID-1. */
export const CARD = { width: 85.6, height: 53.98 } as const;

/** US Letter (ANSI/ASME Y14.1) and A4 (ISO 216), with as many rows of cards as leave room for a printer's edge. */
export const SHEETS = {
  letter: { width: 215.9, height: 279.4, columns: 2, rows: 5 },
  a4: { width: 210, height: 297, columns: 2, rows: 4 },
} as const satisfies Record<string, Sheet>;
export type Paper = keyof typeof SHEETS;

/** Width and height of a card to practise with: six of them, in letters that are read in a circle of people. */
export const PRACTICE_CARD = { width: 97, height: 86 } as const;

/** What Letter and A4 have in common, so that nobody has to choose between them, without what a printer leaves white. */
export const PRACTICE_SHEET = { width: 207, height: 276, columns: 2, rows: 3 } as const satisfies Sheet;

/** The order of the back of a sheet that is turned on its long edge, so that each card has its own: rows run the other way. */
export function turned<T>(cards: readonly T[], columns: number): (T | null)[] {
  const rows = Array.from({ length: Math.ceil(cards.length / columns) }, (_, row) =>
    Array.from({ length: columns }, (_, at) => cards[row * columns + at] ?? null),
  );
  return rows.flatMap((row) => row.toReversed());
}

/** What lies around the cards of a sheet. */
export function marginsOf(
  { width, height, columns, rows }: Sheet,
  card: { width: number; height: number } = CARD,
): { x: number; y: number } {
  return { x: (width - columns * card.width) / 2, y: (height - rows * card.height) / 2 };
}

/** How far a crop mark begins from a card, and how long it is at most. */
const [GAP, LENGTH] = [1, 5];

/**
 * Where to cut: short lines in the margins, at each edge of a card, as the path of an SVG whose unit is a millimetre. They stay off
 * the cards, so that a cut that is not straight leaves no line on one.
 * @param isFolded two cards in a row are the sides of one: nobody cuts between them.
 */
export function cropMarks(
  sheet: Sheet,
  card: { width: number; height: number } = CARD,
  isFolded = false,
): string {
  const { x, y } = marginsOf(sheet, card);
  const edges = (count: number) => Array.from({ length: count + 1 }, (_, at) => at);
  const columns = isFolded ? [0, sheet.columns] : edges(sheet.columns);
  const upright = columns.flatMap((at) => {
    const across = round(x + at * card.width);
    const length = Math.min(LENGTH, y - GAP);
    return [
      `M${across} ${round(y - GAP)}v${-round(length)}`,
      `M${across} ${round(sheet.height - y + GAP)}v${round(length)}`,
    ];
  });
  const level = edges(sheet.rows).flatMap((at) => {
    const down = round(y + at * card.height);
    const length = Math.min(LENGTH, x - GAP);
    return [
      `M${round(x - GAP)} ${down}h${-round(length)}`,
      `M${round(sheet.width - x + GAP)} ${down}h${round(length)}`,
    ];
  });
  return [...upright, ...level].join("");
}

const round = (millimetres: number) => Number(millimetres.toFixed(2));
