import { describe, expect, it } from "vitest";
import { growthSection } from "../../../../lib/bench/growth/growth";

describe("how something grows with the content", () => {
  const row = (...values: (number | null)[]) =>
    growthSection(values.map((value) => ({ walk: value }))).rows[0]!;

  it("in step with it has the power 1, with its square the power 2, and what stays has 0", () => {
    expect(row(10, 30, 100).power).toBeCloseTo(1);
    expect(row(10, 90, 1000).power).toBeCloseTo(2);
    expect(row(10, 10, 10).power).toBeCloseTo(0);
  });

  it("is given as ratios to the content of today", () => {
    expect(row(10, 30, 90)).toMatchObject({ what: "walk", "1×": 10, "3× ÷ 1×": 3, "10× ÷ 1×": 9 });
  });

  it("has no ratio where it was not measured", () => {
    expect(row(null, null, null)).toMatchObject({ "1×": null, "3× ÷ 1×": null, power: null });
  });
});
