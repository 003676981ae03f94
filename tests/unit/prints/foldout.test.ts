import { describe, expect, it } from "vitest";
import { foldoutOrder } from "../../../lib/prints/foldout";

describe.each(["ltr", "rtl"] as const)("a sheet folded for a book that opens %s", (direction) => {
  const order = foldoutOrder(direction);
  const [upper, lower] = [order.slice(0, 4), order.slice(4)];
  const pair = (one: number | undefined, other: number | undefined) =>
    [one!, other!].toSorted((a, b) => a - b).join("|");

  it("has each of its eight pages once", () => {
    expect(order.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  // Folded along its middle, printed side out, and pushed together from both ends so that the cut between the inner
  // pages opens: those at the ends come back to back across the fold, the inner ones within their row.
  it("has 1 and 2, 3 and 4, 5 and 6, 7 and 8 on the two sides of a leaf", () => {
    const leaves = [
      pair(upper[0], lower[0]),
      pair(upper[1], upper[2]),
      pair(lower[1], lower[2]),
      pair(upper[3], lower[3]),
    ];
    expect(leaves.toSorted()).toEqual(["1|2", "3|4", "5|6", "7|8"]);
  });

  it("has beside each other, in the way that it is read, the pages that are open together, and the back beside the cover", () => {
    // The upper row stands on its head: whoever reads it has turned the sheet.
    const rows = [upper.toReversed(), lower].map((row) => (direction === "ltr" ? row : row.toReversed()));
    const open = rows.flatMap(([one, two, three, four]) => [`${one}|${two}`, `${three}|${four}`]);
    expect(open.toSorted()).toEqual(["2|3", "4|5", "6|7", "8|1"]);
  });
});

it("a sheet from right to left is the mirror of one from left to right", () => {
  const [one, other] = [foldoutOrder("ltr"), foldoutOrder("rtl")];
  expect([...other.slice(0, 4).toReversed(), ...other.slice(4).toReversed()]).toEqual(one);
});
