import { describe, expect, it } from "vitest";
import { bestOf, byDistance, byShare, NONE, rankBy } from "../../../lib/search/standing";

const of = (scores: Record<string, number>) => new Map(Object.entries(scores));

it("nothing stands nowhere", () => {
  expect([...NONE]).toEqual([]);
});

describe("by their share", () => {
  it("the best stands at 1 and another at its part of that", () => {
    expect(byShare(of({ gates: 2, lamps: 8, ropes: 4 }))).toEqual(of({ gates: 0.25, lamps: 1, ropes: 0.5 }));
  });
});

describe("by their distance", () => {
  it("the best stands at 1, and whatever is as far behind as the spread says at 0", () => {
    // The mean is -4 and the deviation 2, so that two deviations are 4.
    expect(byDistance(of({ gates: -2, lamps: -6 }), 2)).toEqual(of({ gates: 1, lamps: 0 }));
    expect(byDistance(of({ gates: -2, lamps: -6 }), 4)).toEqual(of({ gates: 1, lamps: 0.5 }));
  });

  it("nothing stands below 0", () => {
    expect(byDistance(of({ gates: 0, lamps: -10 }), 1)).toEqual(of({ gates: 1, lamps: 0 }));
  });

  it("the order in which they come does not matter, nor how high they all are", () => {
    const low = byDistance(of({ a: -103, b: -101, c: -100 }), 4);
    const high = byDistance(of({ c: 0, a: -3, b: -1 }), 4);
    for (const id of ["a", "b", "c"]) expect(low.get(id)).toBeCloseTo(high.get(id)!);
    expect(high.get("b")).toBeCloseTo(1 - 1 / (4 * Math.sqrt(14 / 9)));
  });

  it("equal things all stand at 1, and so does the only one", () => {
    expect(byDistance(of({ a: -3, b: -3 }), 4)).toEqual(of({ a: 1, b: 1 }));
    expect(byDistance(of({ a: -3 }), 4)).toEqual(of({ a: 1 }));
  });
});

describe("the best of the parts", () => {
  const thingsOf = (part: string) =>
    ({ lit: ["lamps"], dark: ["lamps", "night"], shut: ["gates"] })[part] ?? [];

  it("is where the thing stands, whichever part comes first", () => {
    const expected = of({ lamps: 0.75, night: 0.75, gates: 0.5 });
    expect(bestOf(of({ lit: 0.25, dark: 0.75, shut: 0.5 }), thingsOf)).toEqual(expected);
    expect(bestOf(of({ shut: 0.5, dark: 0.75, lit: 0.25 }), thingsOf)).toEqual(expected);
  });

  it("is nothing for a part of nothing", () => {
    expect(bestOf(of({ horn: 1 }), thingsOf)).toEqual(NONE);
  });
});

describe("several standings together", () => {
  it("are added up by their weights, and stay between 0 and 1", () => {
    const ranked = rankBy([
      [of({ gates: 1, lamps: 0.5 }), 3],
      [of({ lamps: 1 }), 1],
    ]);
    expect(ranked).toEqual([
      { id: "gates", score: 0.75 },
      { id: "lamps", score: 0.625 },
    ]);
  });

  it("leave out what stands nowhere", () => {
    expect(rankBy([[of({ gates: 0, lamps: 1 }), 1]])).toEqual([{ id: "lamps", score: 1 }]);
    expect(rankBy([[NONE, 1]])).toEqual([]);
  });

  it("count a weight also where that evidence is missing", () => {
    expect(
      rankBy([
        [NONE, 1],
        [of({ gates: 1 }), 1],
      ]),
    ).toEqual([{ id: "gates", score: 0.5 }]);
  });

  it("come best first, and by their ids where they are alike", () => {
    const ranked = rankBy([[of({ ropes: 0.5, gates: 0.5, horns: 1, lamps: 0.5 }), 1]]);
    expect(ranked.map(({ id }) => id)).toEqual(["horns", "gates", "lamps", "ropes"]);
  });
});
