/**
 * A sheet folded to eight pages without glue: printed on one side, cut once in the middle, folded like an accordion. In the order of
 * the sheet, the upper row from left to right and then the lower: which page stands there. The upper row stands on its head. A book that
 * opens from right to left has its pages in mirrored order.
 */
export function foldoutOrder(direction: "ltr" | "rtl"): readonly number[] {
  const rows = [
    [5, 4, 3, 2],
    [6, 7, 8, 1],
  ];
  return rows.flatMap((row) => (direction === "rtl" ? row.toReversed() : row));
}
