import { describe, expect, it } from "vitest";
import { isAsGiven, makeEdition, markOf, marksOf } from "../../../lib/editions/makeEdition";
import { Edition } from "../../../lib/model/edition";
import type { Printed } from "../../../lib/model/printed";
import { isCode } from "../../../lib/prints/code";
import { boat, changed, gate, MONDAY, reviewed, TUESDAY } from "./gatePrint";

const NONE: ReadonlySet<string> = new Set();
const make = (printed: Printed, sign = "S", on: string = MONDAY, taken = NONE) =>
  makeEdition(printed, { sign, on, why: {}, taken });

describe("a code", () => {
  it("begins with the sign of its language and can be checked", () => {
    for (const sign of ["E", "S", "2"]) {
      const edition = make(gate, sign);
      expect(edition.code[0]).toBe(sign);
      expect(isCode(edition.code)).toBe(true);
      expect(Edition.parse(edition)).toEqual(edition);
    }
  });

  it("is the same for the same thing", () => {
    expect(make(gate)).toEqual(make({ ...gate, title: "Other", path: "/", keepsWords: false }));
  });

  it("is another one for another thing, day, language, line, order of lines or review", () => {
    const turned = { ...gate, statements: gate.statements.toReversed() };
    const editions = [
      make(gate),
      make(boat),
      make(gate, "E"),
      make(gate, "S", TUESDAY),
      make(changed),
      make(turned),
      make(reviewed),
    ];
    // Behind the letter of the language: that alone would be no difference.
    expect(new Set(editions.map(({ code }) => code.slice(1))).size).toBe(editions.length);
  });

  it("is one that nobody has yet: the next is as good", () => {
    const taken = new Set<string>();
    const codes = Array.from({ length: 5 }, () => {
      const { code } = make(gate, "S", MONDAY, taken);
      taken.add(code);
      return code;
    });
    expect(new Set(codes).size).toBe(5);
    expect(() => make(gate, "S", MONDAY, taken)).toThrow("card/gate");
    for (const code of codes) expect(isAsGiven({ ...make(gate), code }, "S")).toBe(true);
  });
});

describe("a mark", () => {
  it("is another one for other words in either language", () => {
    const [line] = gate.statements;
    const marks = [
      line!,
      { ...line!, english: "I do not open." },
      { ...line!, own: "No abro." },
      { ...line!, own: null },
      { english: line!.own!, own: line!.english },
    ].map(markOf);
    expect(new Set(marks).size).toBe(marks.length);
    expect(marks.every((mark) => /^[\w-]{6}$/.test(mark))).toBe(true);
  });

  it("stands in the place of its line", () => {
    expect(marksOf(gate).split(" ")).toEqual(gate.statements.map(markOf));
    expect(make(gate).statements).toBe(marksOf(gate));
  });
});

it("an edition that somebody rewrote is found by its code", () => {
  const edition = make(reviewed);
  expect(isAsGiven(edition, "S")).toBe(true);
  const rewritten = [
    { ...edition, on: TUESDAY },
    { ...edition, print: "card/boat" },
    { ...edition, statements: marksOf(changed) },
    { ...edition, review: "Somebody else, 2026-12-01" },
    { ...edition, review: undefined },
    { ...edition, code: make(gate).code },
  ];
  expect(rewritten.filter((one) => isAsGiven(one, "S"))).toEqual([]);
  expect(isAsGiven(edition, "E")).toBe(false);
});
