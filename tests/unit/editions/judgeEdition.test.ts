import { describe, expect, it } from "vitest";
import { extendLedger } from "../../../lib/editions/extendLedger";
import { judgeEdition } from "../../../lib/editions/judgeEdition";
import type { Ledger } from "../../../lib/model/edition";
import type { Printed } from "../../../lib/model/printed";
import { boat, changed, EMPTY, gate, MONDAY, reviewed, TUESDAY, WEDNESDAY } from "./gatePrint";

const CALM: Parameters<typeof judgeEdition>[2] = { isPrinted: true, isUrgent: () => false };
/** The ledger after these, each on its day, for its reason. */
const after = (...steps: [on: string, all: Printed[], why?: { change: string } | { wording: true }][]) =>
  steps.reduce<Ledger>((ledger, [on, all, why]) => extendLedger(ledger, all, { on, why }).ledger, EMPTY);
const verdicts = (ledger: Ledger, how = CALM) =>
  ledger.editions
    .filter(({ print }) => print === "card/gate")
    .map((edition) => judgeEdition(edition, ledger, how));

const RIGHT = { status: "right", changes: [], withdrawnOn: [], gone: [] };

describe("an edition", () => {
  it("is right as long as nothing on it has changed, whatever happens to others", () => {
    const other = { ...boat, statements: changed.statements };
    const ledger = after([MONDAY, [gate, boat]], [TUESDAY, [gate, other], { change: "boat-sank" }]);
    expect(verdicts(ledger)).toEqual([RIGHT]);
  });

  it("that says a line otherwise than the newest has changed: with the day, the reason, and the line in both languages", () => {
    const [old, now] = verdicts(after([MONDAY, [gate]], [TUESDAY, [changed], { change: "guarded" }]));
    expect(old).toEqual({
      status: "changed",
      changes: [{ on: TUESDAY, change: "guarded" }],
      withdrawnOn: [],
      gone: [["I keep the light.", "Cuido el faro."]],
    });
    expect(now).toEqual(RIGHT);
  });

  it("is taken back once something on it is withdrawn, whatever is said of it later", () => {
    const less = { ...gate, statements: gate.statements.slice(0, 1), withdrawn: TUESDAY };
    const ledger = after(
      [MONDAY, [gate]],
      [TUESDAY, [less]],
      [WEDNESDAY, [{ ...changed, withdrawn: TUESDAY }], { wording: true }],
    );
    const [old, ...newer] = verdicts(ledger);
    expect(old).toEqual({
      status: "withdrawn",
      changes: [],
      withdrawnOn: [TUESDAY],
      gone: [["I keep the light.", "Cuido el faro."]],
    });
    expect(newer).toEqual([RIGHT, RIGHT]);
  });

  it("stays right where only its wording or its review is another", () => {
    const ledger = after([MONDAY, [gate]], [TUESDAY, [changed], { wording: true }]);
    expect(verdicts(ledger)).toEqual([RIGHT, RIGHT]);
    expect(verdicts(after([MONDAY, [gate]], [TUESDAY, [reviewed]]))).toEqual([RIGHT, RIGHT]);
  });

  it("knows every change since, oldest first, and none from before it", () => {
    const third = { ...gate, statements: gate.statements.slice(0, 1) };
    const ledger = after(
      [MONDAY, [gate]],
      [TUESDAY, [changed], { change: "guarded" }],
      [WEDNESDAY, [third], { change: "dark" }],
    );
    const [one, two, three] = verdicts(ledger);
    expect(one!.changes.map(({ change }) => change)).toEqual(["guarded", "dark"]);
    expect(two!.changes.map(({ change }) => change)).toEqual(["dark"]);
    expect(one!.gone).toEqual([["I keep the light.", "Cuido el faro."]]);
    expect(two!.gone).toEqual([["I guard the light.", "Guardo el faro."]]);
    expect(three).toEqual(RIGHT);
  });

  it("is withdrawn by one urgent change, whichever came after", () => {
    const ledger = after(
      [MONDAY, [gate]],
      [TUESDAY, [changed], { change: "guarded" }],
      [WEDNESDAY, [gate], { change: "kept-again" }],
    );
    const urgent = (id: string) => ({ isPrinted: true, isUrgent: (change: string) => change === id });
    const of = (id: string) => verdicts(ledger, urgent(id)).map(({ status }) => status);
    expect(of("guarded")).toEqual(["withdrawn", "changed", "right"]);
    expect(of("kept-again")).toEqual(["withdrawn", "withdrawn", "right"]);
    expect(of("other")).toEqual(["changed", "changed", "right"]);
  });

  it("of a print that is no longer there is withdrawn, the newest too", () => {
    const ledger = after([MONDAY, [gate]], [TUESDAY, [changed], { wording: true }]);
    expect(verdicts(ledger, { ...CALM, isPrinted: false }).map(({ status }) => status)).toEqual([
      "withdrawn",
      "withdrawn",
    ]);
  });

  it("of a long thing has changed without the words, which nobody kept", () => {
    const long = { ...gate, keepsWords: false };
    const ledger = after([MONDAY, [long]], [TUESDAY, [{ ...changed, keepsWords: false }], { change: "x" }]);
    expect(verdicts(ledger)[0]).toMatchObject({ status: "changed", gone: [] });
  });
});
