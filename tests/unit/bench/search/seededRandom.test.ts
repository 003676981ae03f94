import { expect, it } from "vitest";
import { seededRandom } from "../../../../lib/bench/search/seededRandom";

const draw = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};

it("numbers of a seed are those of Mulberry32, each time", () => {
  expect(draw(0, 1)[0]).toBe(0.26642920868471265);
  expect(draw(7, 20)).toEqual(draw(7, 20));
  expect(draw(7, 20)).not.toEqual(draw(8, 20));
});

it("they lie from 0 to below 1, as many in each tenth", () => {
  const tenths = Array.from({ length: 10 }, () => 0);
  for (const number of draw(3, 10_000)) tenths[Math.floor(number * 10)]! += 1;
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
