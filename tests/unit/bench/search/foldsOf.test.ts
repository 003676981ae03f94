import { expect, it } from "vitest";
import { foldsOf } from "../../../../lib/bench/search/foldsOf";

it("each thing is in one of the folds, which differ by one at most", () => {
  const folds = foldsOf(23, 5, 1);
  const sizes = [0, 1, 2, 3, 4].map((fold) => folds.filter((one) => one === fold).length);
  expect(sizes).toEqual([5, 5, 5, 4, 4]);
});

it("the seed decides who is where, and neighbours are parted", () => {
  expect(foldsOf(100, 5, 1)).toEqual(foldsOf(100, 5, 1));
  expect(foldsOf(100, 5, 1)).not.toEqual(foldsOf(100, 5, 2));
  expect(foldsOf(100, 5, 1)).not.toEqual(Array.from({ length: 100 }, (_, at) => at % 5));
});
