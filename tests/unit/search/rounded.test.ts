import { expect, it } from "vitest";
import { rounded } from "../../../lib/search/rounded";

it.each([
  [0, 0],
  [1, 1],
  [0.12345, 0.123],
  [0.1236, 0.124],
  [0.0004, 0],
  [1.0000000000000002, 1],
])("the score %d is told as %d", (score, told) => {
  expect(rounded(score)).toBe(told);
});
