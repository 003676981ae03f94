import { describe, expect, it } from "vitest";
import { contrast } from "../../../lib/bench/contrast";

describe("the contrast of two colours", () => {
  it("is 21 for black and white, and 1 for a colour and itself, in any order", () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
    expect(contrast([255, 255, 255], [0, 0, 0])).toBeCloseTo(21);
    expect(contrast([18, 57, 91], [18, 57, 91])).toBe(1);
  });

  it("is that of a grey whose ratio to white is known", () => {
    // #767676 is the lightest grey that keeps 4.5 to 1 on white.
    expect(contrast([0x76, 0x76, 0x76], [255, 255, 255])).toBeGreaterThanOrEqual(4.5);
    expect(contrast([0x77, 0x77, 0x77], [255, 255, 255])).toBeLessThan(4.5);
  });
});
