import { describe, expect, it } from "vitest";
import { extendLedger, isAs, newestOf } from "../../../lib/editions/extendLedger";
import { isAsGiven, markOf } from "../../../lib/editions/makeEdition";
import type { Ledger } from "../../../lib/model/edition";
import { boat, changed, EMPTY, gate, MONDAY, reviewed, TUESDAY, WEDNESDAY } from "./gatePrint";

const first = extendLedger(EMPTY, [gate, boat], { on: MONDAY }).ledger;
const CHANGE = { change: "light-is-guarded" };

/** What stood in the ledger stands there still, in its order, and what is new behind it. */
function onlyGrew(before: Ledger, after: Ledger): void {
  expect(after.editions.slice(0, before.editions.length)).toEqual(before.editions);
  expect(after.words).toMatchObject(before.words);
  expect(after.sign).toBe(before.sign);
}

describe("what is printed for the first time", () => {
  it("is given a code and needs no reason", () => {
    const { ledger, added, unexplained } = extendLedger(EMPTY, [gate, boat], { on: MONDAY });
    expect(added.map(({ print, on }) => [print, on])).toEqual([
      ["card/gate", MONDAY],
      ["card/boat", MONDAY],
    ]);
    expect(added.map(({ change, wording }) => change ?? wording)).toEqual([undefined, undefined]);
    expect(ledger.editions).toEqual(added);
    expect(unexplained).toEqual([]);
  });

  it("has its words kept, in English and the reader’s language, if it is short", () => {
    const [line] = gate.statements;
    expect(first.words[markOf(line!)]).toEqual([line!.english, line!.own]);
    const english = { ...gate, statements: [{ english: "No.", own: null }] };
    expect(Object.values(extendLedger(EMPTY, [english], { on: MONDAY }).ledger.words)).toEqual([["No."]]);
    expect(extendLedger(EMPTY, [{ ...gate, keepsWords: false }], { on: MONDAY }).ledger.words).toEqual({});
  });
});

describe("what is printed as before", () => {
  it("keeps its code, on any later day and whatever the reason", () => {
    for (const why of [undefined, CHANGE, { wording: true as const }]) {
      const { ledger, added, unexplained } = extendLedger(first, [boat, gate], { on: TUESDAY, why });
      expect([added, unexplained]).toEqual([[], []]);
      expect(ledger).toEqual(first);
    }
  });
});

describe("what was withdrawn", () => {
  const less = { ...gate, statements: gate.statements.slice(0, 1), withdrawn: TUESDAY };

  it("is reason enough for a new code, which says so", () => {
    const { added, unexplained, ledger } = extendLedger(first, [less, boat], { on: TUESDAY });
    expect(unexplained).toEqual([]);
    expect(added).toEqual([expect.objectContaining({ print: "card/gate", on: TUESDAY, withdrawn: TUESDAY })]);
    expect(ledger.editions.every((edition) => isAsGiven(edition, ledger.sign))).toBe(true);
  });

  it("takes older paper back also where the ledger has the same words: a paper for caregivers is in the plan by its sentences", () => {
    const same = { ...gate, withdrawn: TUESDAY };
    const { added, ledger } = extendLedger(first, [same, boat], { on: TUESDAY });
    expect(added).toEqual([expect.objectContaining({ print: "card/gate", withdrawn: TUESDAY })]);
    expect(isAs(same, newestOf(first, "card/gate")!)).toBe(false);
    expect(extendLedger(ledger, [same, boat], { on: WEDNESDAY }).added).toEqual([]);
  });

  it("stands beside any other reason, which does not put it out", () => {
    for (const why of [CHANGE, { wording: true as const }]) {
      const { added } = extendLedger(first, [less, boat], { on: TUESDAY, why });
      expect(added).toEqual([expect.objectContaining({ ...why, withdrawn: TUESDAY })]);
    }
    const { added, ledger } = extendLedger(EMPTY, [less], { on: TUESDAY });
    expect(added).toEqual([expect.objectContaining({ withdrawn: TUESDAY })]);
    expect(extendLedger(ledger, [less], { on: WEDNESDAY }).added).toEqual([]);
  });

  it("is none for words that change later, until more is withdrawn", () => {
    const { ledger } = extendLedger(first, [less, boat], { on: TUESDAY });
    const later = { ...less, statements: changed.statements };
    expect(extendLedger(ledger, [later, boat], { on: WEDNESDAY }).unexplained).toEqual([later]);
    const more = { ...later, withdrawn: WEDNESDAY };
    expect(extendLedger(ledger, [more, boat], { on: WEDNESDAY }).unexplained).toEqual([]);
  });
});

describe("one sentence that changed", () => {
  it("waits for somebody to say why, and nothing is added until then", () => {
    const { ledger, added, unexplained } = extendLedger(first, [changed, boat], { on: TUESDAY });
    expect(unexplained).toEqual([changed]);
    expect(added).toEqual([]);
    expect(ledger).toEqual(first);
  });

  it("gives a new code with its reason, and leaves everything as it was given", () => {
    for (const why of [CHANGE, { wording: true as const }]) {
      const { ledger, added, unexplained } = extendLedger(first, [changed, boat], { on: TUESDAY, why });
      expect(unexplained).toEqual([]);
      expect(added).toEqual([expect.objectContaining({ print: "card/gate", on: TUESDAY, ...why })]);
      expect(new Set(ledger.editions.map(({ code }) => code)).size).toBe(3);
      onlyGrew(first, ledger);
      expect(ledger.editions.every((edition) => isAsGiven(edition, "S"))).toBe(true);
    }
  });

  it("leaves the words of before in the ledger, beside the new ones", () => {
    const { ledger } = extendLedger(first, [changed], { on: TUESDAY, why: CHANGE });
    expect(ledger.words[markOf(gate.statements[1]!)]).toEqual(["I keep the light.", "Cuido el faro."]);
    expect(ledger.words[markOf(changed.statements[1]!)]).toEqual(["I guard the light.", "Guardo el faro."]);
  });

  it("that is taken back gives a third code, not the first", () => {
    const second = extendLedger(first, [changed], { on: TUESDAY, why: CHANGE }).ledger;
    const third = extendLedger(second, [gate], { on: WEDNESDAY, why: { change: "kept-again" } }).ledger;
    onlyGrew(second, third);
    expect(newestOf(third, "card/gate")!.code).not.toBe(newestOf(first, "card/gate")!.code);
    expect(isAs(gate, newestOf(third, "card/gate")!)).toBe(true);
  });
});

describe("a review of the same words", () => {
  it("gives a new code without a reason, since nothing changed but who has read it", () => {
    const { ledger, added, unexplained } = extendLedger(first, [reviewed], { on: TUESDAY });
    expect(unexplained).toEqual([]);
    expect(added).toEqual([expect.objectContaining({ review: reviewed.review, wording: true })]);
    expect(added[0]!.code).not.toBe(newestOf(first, "card/gate")!.code);
    onlyGrew(first, ledger);
  });

  it("that is taken back gives a new code too", () => {
    const second = extendLedger(first, [reviewed], { on: TUESDAY }).ledger;
    const { added } = extendLedger(second, [gate], { on: WEDNESDAY });
    expect(added).toEqual([expect.objectContaining({ wording: true })]);
    expect(added[0]).not.toHaveProperty("review");
  });

  it("together with other words still waits for a reason", () => {
    const both = { ...changed, review: reviewed.review };
    expect(extendLedger(first, [both], { on: TUESDAY }).unexplained).toEqual([both]);
  });
});

it("a code that was given is given to nobody else, in the ledger or on the same day", () => {
  const other = { ...first.editions[0]!, print: "card/old" };
  const { added } = extendLedger({ ...EMPTY, editions: [other] }, [gate, boat], { on: MONDAY });
  expect(added[0]!.print).toBe("card/gate");
  expect(added[0]!.code).not.toBe(other.code);
  const twice = extendLedger(EMPTY, [gate, { ...gate }], { on: MONDAY }).added;
  expect(twice).toHaveLength(2);
  expect(new Set(twice.map(({ code }) => code)).size).toBe(2);
});
