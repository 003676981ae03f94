import { expect, it } from "vitest";
import { plainShares, shownShares } from "../../../../lib/bench/search/shareColumns";

const shares = {
  lamps: { number: 170, share: 0.8529, low: 0.8, high: 0.9 },
  wicks: { number: 0, share: NaN, low: NaN, high: NaN },
};

it("shares are shown in percent with their interval, and nothing where nothing was asked", () => {
  expect(shownShares(shares)).toEqual({ lamps: "85.3 (80–90) of 170", wicks: null });
});

it("they are written down as numbers that JSON can hold", () => {
  const written = plainShares(shares);
  expect(written).toEqual({
    lamps: 0.8529,
    "lamps, low": 0.8,
    "lamps, high": 0.9,
    "lamps, of": 170,
    "wicks, of": 0,
  });
  expect(JSON.parse(JSON.stringify(written))).toEqual(written);
});
