import { describe, expect, it } from "vitest";
import { type Answers, type Shown, simplify } from "../../../lib/engine/answerSets";
import { holds } from "../../fixtures/holds";
import { Random } from "../../fixtures/random";

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
    const questions = ["a", "b", "c"];
    const options = ["1", "2", "3"];
    for (let seed = 0; seed < 500; seed++) {
      const random = new Random(seed);
      const ways = Array.from({ length: 1 + random.below(8) }, () =>
        way(
          Object.fromEntries(
            questions.slice(0, 1 + random.below(3)).map((question) => [question, random.pick(options)]),
          ),
        ),
      );
      const fewer = simplify(ways);
      expect(fewer.length).toBeLessThanOrEqual(ways.length);
      for (const a of options)
        for (const b of options)
          for (const c of options) {
            const given = new Map(Object.entries({ a, b, c }));
            expect(holds(fewer, given), `seed ${seed}`).toBe(holds(ways, given));
          }
    }
  });
});
