import { describe, expect, it } from "vitest";
import { type Mark, middleWay, wayOf, wayRow } from "../../../../lib/bench/browser/way";

const MARKS: Mark[] = [
  { name: "opened", at: 1000 },
  { name: "shown", at: 1300 },
  { name: "tap", at: 5000 },
  { name: "opened", at: 5010 },
  { name: "shown", at: 5400 },
  { name: "tap", at: 9000 },
  { name: "sentence", at: 9050 },
];

describe("the way to the first sentence", () => {
  it("is what a person waits for, without what a person takes to read and tap", () => {
    expect(wayOf(MARKS)).toEqual({ taps: 2, opened: 300, next: 400, answered: 50 });
  });

  it("counts the taps that were made", () => {
    expect(wayOf([...MARKS, { name: "tap", at: 9100 }]).taps).toBe(3);
  });

  it("has no length where the sentence was never painted", () => {
    expect(wayOf(MARKS.slice(0, -1)).answered).toBeNaN();
  });

  it("is the median of each wait", () => {
    const way = wayOf(MARKS);
    const ways = [way, { ...way, opened: 100 }, { ...way, opened: 200, next: 900 }];
    expect(middleWay(ways)).toEqual({ ...way, opened: 200 });
  });

  it("is compared with the way through plain pages", () => {
    const plain = { taps: 2, opened: 100, next: 200, answered: 75 };
    expect(wayRow("slow", wayOf(MARKS), plain)).toMatchObject({
      "all waits ms": 750,
      "× plain": 2,
      "last tap × plain": 50 / 75,
    });
  });
});
