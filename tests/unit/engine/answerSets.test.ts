import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answers, type Shown, simplify } from "../../../lib/engine/answerSets";
import { holds } from "../../fixtures/holds";
import { holdsForAny } from "../../fixtures/holdsForAny";

const way = (answers: Readonly<Record<string, string>>): Answers =>
  new Map(Object.entries(answers).map(([question, options]) => [question, new Set(options.split(" "))]));
const plain = (ways: Shown) =>
  ways.map((one) =>
    Object.fromEntries([...one].map(([question, options]) => [question, [...options].sort()])),
  );

describe("ways of answers", () => {
  it("that differ in one question are one, with a list", () => {
    const ways = ["none", "other"].map((paper) => way({ door: "shut", paper }));
    expect(plain(simplify(ways))).toEqual([{ door: ["shut"], paper: ["none", "other"] }]);
  });

  it("that another one covers fall away: what an answer brings, later answers do not bring again", () => {
    const ways = [
      way({ door: "shut" }),
      way({ door: "shut", paper: "none" }),
      way({ door: "open", paper: "none" }),
    ];
    expect(plain(simplify(ways))).toEqual([{ door: ["shut"] }, { door: ["open"], paper: ["none"] }]);
  });

  it("that are the same stand once, and one without answers is all", () => {
    expect(simplify([way({ door: "shut" }), way({ door: "shut" })])).toHaveLength(1);
    expect(plain(simplify([way({ door: "shut" }), new Map()]))).toEqual([{}]);
    expect(simplify([])).toEqual([]);
  });

  it("that are the same stand where the first of them stood", () => {
    const [one, other] = [way({ door: "shut" }), way({ paper: "none" })];
    expect(plain(simplify([one, other, one]))).toEqual([{ door: ["shut"] }, { paper: ["none"] }]);
  });

  it("are joined until nothing more can be", () => {
    const ways = ["shut", "open"].flatMap((door) => ["none", "other"].map((paper) => way({ door, paper })));
    expect(plain(simplify(ways))).toEqual([{ door: ["open", "shut"], paper: ["none", "other"] }]);
  });

  it("hold in the same cases as before, for any two of lists of answers", () => {
    const lists = [undefined, "1", "2", "1 2"];
    const all = lists.flatMap((a) =>
      lists.map((b) =>
        way(
          Object.fromEntries(Object.entries({ a, b }).filter(([, list]) => list)) as Record<string, string>,
        ),
      ),
    );
    for (const one of all)
      for (const other of all)
        for (const a of ["1", "2"])
          for (const b of ["1", "2"]) {
            const given = new Map(Object.entries({ a, b }));
            const ways = [one, other];
            expect(holds(simplify(ways), given), JSON.stringify(plain(ways))).toBe(holds(ways, given));
          }
  });

  it("hold in the same cases as before, whatever they were", () => {
    const option = fc.constantFrom("1", "2", "3");
    const answers = fc.record({ a: option, b: option, c: option }, { requiredKeys: ["a"] });
    const given = ["1", "2", "3"].flatMap((a) =>
      ["1", "2", "3"].flatMap((b) => ["1", "2", "3"].map((c) => new Map(Object.entries({ a, b, c })))),
    );
    holdsForAny(fc.array(answers, { minLength: 1, maxLength: 8, size: "max" }), 500, (those) => {
      const ways = those.map(way);
      const fewer = simplify(ways);
      expect(fewer.length).toBeLessThanOrEqual(ways.length);
      expect(given.filter((one) => holds(fewer, one) !== holds(ways, one))).toEqual([]);
    });
  });
});
