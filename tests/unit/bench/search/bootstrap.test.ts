import { describe, expect, it } from "vitest";
import { bootstrap } from "../../../../lib/bench/search/bootstrap";

const hits = (right: number, wrong: number) => Array.from({ length: right + wrong }, (_, at) => at < right);

describe("a share with its interval", () => {
  it("is as wide as the normal distribution says: ten points to each side of a half of a hundred", () => {
    const { share, low, high } = bootstrap(hits(50, 50));
    expect(share).toBe(0.5);
    expect(low).toBeCloseTo(0.402, 1);
    expect(high).toBeCloseTo(0.598, 1);
  });

  it("is half as wide of four times as many", () => {
    const width = (times: number) => {
      const { low, high } = bootstrap(hits(80 * times, 20 * times));
      return high - low;
    };
    expect(width(4) / width(1)).toBeCloseTo(0.5, 1);
  });

  it("is the same each time, and another one for another seed", () => {
    const asked = hits(61, 39);
    expect(bootstrap(asked)).toEqual(bootstrap(asked));
    expect(bootstrap(asked, 50, 1)).not.toEqual(bootstrap(asked, 50, 2));
  });

  it("has no width where all hit, and tells of how many", () => {
    expect(bootstrap(hits(12, 0))).toEqual({ number: 12, share: 1, low: 1, high: 1 });
  });

  it("is nothing of nothing", () => {
    expect(bootstrap([])).toEqual({ number: 0, share: NaN, low: NaN, high: NaN });
  });
});
