import { describe, expect, it } from "vitest";
import { contradict, type Means, readMeans, writeMeans } from "../../../lib/model/means";

/** Every way to say something of three facts, or nothing. */
const ALL = ["citizenship", "stay", "fear"].reduce<Means[]>(
  (some, fact) => some.flatMap((means) => [means, { ...means, [fact]: "yes" }, { ...means, [fact]: "no" }]),
  [{}],
);

describe("what conditions mean", () => {
  it("contradicts where one fact has two values, and nowhere else", () => {
    expect(contradict({ citizenship: "us" }, { citizenship: "foreign" })).toBe(true);
    expect(contradict({ citizenship: "foreign", fear: "yes" }, { citizenship: "foreign" })).toBe(false);
    expect(contradict({ citizenship: "foreign", fear: "yes" }, { fear: "no" })).toBe(true);
    expect(contradict({ role: "staff" }, { fear: "no" })).toBe(false);
    expect(contradict({}, { citizenship: "us" })).toBe(false);
  });

  it("is the same both ways, and never holds of one condition and itself", () => {
    for (const one of ALL) {
      expect(contradict(one, one)).toBe(false);
      for (const other of ALL) expect(contradict(one, other)).toBe(contradict(other, one));
    }
  });

  it("comes back from the attribute that carries it", () => {
    for (const one of ALL.filter((means) => Object.keys(means).length > 0))
      expect(readMeans(writeMeans(one))).toEqual(one);
  });
});
