import { describe, expect, it } from "vitest";
import { type Mark, middleWay, wayOf, wayRow } from "../../../../lib/bench/browser/way";

const MARKS: Mark[] = [
  { name: "opened", at: 1000 },
  { name: "shown", at: 1300 },
  { name: "tap", at: 5000 },
  { name: "opened", at: 5010 },
  { name: "shown", at: 5400 },
  { name: "sentence", at: 5450 },
];

describe("the way to the first sentence", () => {
  it("is what a person waits for, without what a person takes to read and tap", () => {
    expect(wayOf(MARKS)).toEqual({ taps: 1, opened: 300, said: 450 });
  });

  it("counts the taps that were made", () => {
    expect(wayOf([...MARKS, { name: "tap", at: 9100 }]).taps).toBe(2);
  });

  it("has no length where the sentence was never painted", () => {
    expect(wayOf(MARKS.slice(0, -1)).said).toBeNaN();
  });

  it("is the median of each wait", () => {
    const way = wayOf(MARKS);
    const ways = [way, { ...way, opened: 100 }, { ...way, opened: 200, said: 900 }];
    expect(middleWay(ways)).toEqual({ ...way, opened: 200 });
  });

  it("is compared with the way through plain pages", () => {
    const plain = { taps: 1, opened: 150, said: 225 };
    expect(wayRow("slow", wayOf(MARKS), plain)).toMatchObject({ "all waits ms": 750, "× plain": 2 });
  });
});
