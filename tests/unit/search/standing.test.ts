import { describe, expect, it } from "vitest";
import { bestOf, byDistance, byShare, NONE, rankBy, type Standing } from "../../../lib/search/standing";

const of = (scores: Record<string, number>) => new Map(Object.entries(scores));
/** Where each of some things stands, parted by spaces. */
const told = (standing: Standing, ids: string) => ids.split(" ").map(standing);
const standingOf =
  (scores: Record<string, number>): Standing =>
  (id) =>
    scores[id] ?? 0;

it("nothing stands nowhere", () => {
  expect(NONE("lamps")).toBe(0);
  expect(told(byShare(of({})), "lamps gates")).toEqual([0, 0]);
  expect(told(byDistance(of({}), 4, of({ lamps: 0 })), "lamps gates")).toEqual([0, 0]);
});

describe("by their share", () => {
  it("the best stands at 1, another at its part of that, and what is not known at 0", () => {
    expect(told(byShare(of({ gates: 2, lamps: 8, ropes: 4 })), "gates lamps ropes horns")).toEqual([
      0.25, 1, 0.5, 0,
    ]);
  });
});

describe("by their distance", () => {
  const here = of({ a: 0, b: 0, c: 0 });

  it("the best stands at 1, and whatever is as far behind as the spread says at 0", () => {
    // The mean is -4 and the deviation 2, so that two deviations are 4.
    expect(told(byDistance(of({ a: -2, b: -6 }), 2, here), "a b c")).toEqual([1, 0, 0]);
    expect(told(byDistance(of({ a: -2, b: -6 }), 4, here), "a b c")).toEqual([1, 0.5, 0]);
  });

  it("nothing stands below 0", () => {
    expect(told(byDistance(of({ a: 0, b: -10 }), 1, here), "a b")).toEqual([1, 0]);
  });

  it("the order in which they come does not matter, nor how high they all are", () => {
    const low = byDistance(of({ a: -103, b: -101, c: -100 }), 4, here);
    const high = byDistance(of({ c: 0, a: -3, b: -1 }), 4, here);
    for (const id of ["a", "b", "c"]) expect(low(id)).toBeCloseTo(high(id));
    expect(high("b")).toBeCloseTo(1 - 1 / (4 * Math.sqrt(14 / 9)));
  });

  it("equal things all stand at 1, and so does the only one", () => {
    expect(told(byDistance(of({ a: -3, b: -3 }), 4, here), "a b")).toEqual([1, 1]);
    expect(told(byDistance(of({ a: -3 }), 4, here), "a")).toEqual([1]);
  });

  it("what is not here counts for nothing", () => {
    const alone = byDistance(of({ a: -2, b: -6 }), 4, here);
    const beside = byDistance(of({ far: 50, a: -2, near: -3, b: -6 }), 4, here);
    expect(told(beside, "a b")).toEqual(told(alone, "a b"));
  });
});

describe("the best of the parts", () => {
  const thingsOf = (part: string) =>
    ({ lit: ["lamps"], dark: ["lamps", "night"], shut: ["gates"] })[part] ?? [];
  const standing = standingOf({ lit: 0.25, dark: 0.75, shut: 0.5, horn: 1 });

  it("is where the thing stands, whichever part comes first", () => {
    for (const parts of [["lit", "dark", "shut"], new Set(["shut", "dark", "lit"])])
      expect(told(bestOf(parts, standing, thingsOf), "lamps night gates")).toEqual([0.75, 0.75, 0.5]);
  });

  it("is nothing for a part of nothing", () => {
    expect(told(bestOf(["horn"], standing, thingsOf), "horn lamps")).toEqual([0, 0]);
  });
});

describe("several standings together", () => {
  it("are added up by their weights, and stay between 0 and 1", () => {
    const ranked = rankBy(
      ["lamps", "gates"],
      [
        [standingOf({ gates: 1, lamps: 0.5 }), 3],
        [standingOf({ lamps: 1 }), 1],
      ],
    );
    expect(ranked).toEqual([
      { id: "gates", score: 0.75 },
      { id: "lamps", score: 0.625 },
    ]);
  });

  it("leave out what stands nowhere, and whatever nobody asks for", () => {
    expect(rankBy(["gates", "lamps"], [[standingOf({ lamps: 1, ropes: 1 }), 1]])).toEqual([
      { id: "lamps", score: 1 },
    ]);
    expect(rankBy(["gates"], [[NONE, 1]])).toEqual([]);
  });

  it("count a weight also where that evidence is missing", () => {
    expect(
      rankBy(
        ["gates"],
        [
          [NONE, 1],
          [standingOf({ gates: 1 }), 1],
        ],
      ),
    ).toEqual([{ id: "gates", score: 0.5 }]);
  });

  it("come best first, and by their ids where they are alike", () => {
    const standing = standingOf({ ropes: 0.5, gates: 0.5, horns: 1, lamps: 0.5 });
    const ranked = rankBy(["ropes", "gates", "horns", "lamps"], [[standing, 1]]);
    expect(ranked.map(({ id }) => id)).toEqual(["horns", "gates", "lamps", "ropes"]);
  });
});
