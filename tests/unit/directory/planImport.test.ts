import { describe, expect, it } from "vitest";
import { importReport } from "../../../lib/directory/importReport";
import { type Called, planImport } from "../../../lib/directory/planImport";
import type { Call, Hotline } from "../../../lib/model/hotline";
import { differing, directory, makeEntry } from "./entries";

const call: Call = { number: "+19565550100", on: "2026-11-20", by: "Ana", result: "ok" };
const texas = (id: string, more = {}) => makeEntry({ id, ...more });
const maine = makeEntry({ id: "m", area: { scope: "state", states: ["ME"], basis: "stated" } });
const plan = (current: readonly Hotline[], hotlines: Hotline[], faulty: Called[] = []) => {
  const callsAt = new Map([...hotlines, ...faulty].map(({ id }, at) => [id, `row ${at + 2}, calls`]));
  return planImport(current, { hotlines, faulty, callsAt }, "lines.csv");
};

describe("what an import would change", () => {
  it("is nothing where it is the directory itself", () => {
    const same = plan(directory, directory);
    expect(same).toMatchObject({ added: [], changed: [], missing: [], faults: [], same: directory.length });
    expect(differing(same.after, directory)).toEqual([]);
  });

  it("is told by entry and field, old and new, and nothing is taken out", () => {
    const current = [texas("a"), texas("b"), texas("c"), maine];
    const incoming = [
      texas("a", {
        fees: "low-cost",
        hours: { osm: "24/7", timeZone: "America/Chicago" },
        services: ["bond"],
      }),
      texas("b"),
      texas("d"),
    ];
    const planned = plan(current, incoming);
    expect(importReport(planned).split("\n")).toEqual([
      "changed  a",
      '    fees: "free" → "low-cost"',
      '    services: [] → ["bond"]',
      '    hours.osm: nothing → "24/7"',
      '    hours.timeZone: nothing → "America/Chicago"',
      "new      d  Example Aid  +19565550100",
      "missing  c  (stays as it is)",
      "1 changed, 1 new, 1 as before, 1 missing.",
    ]);
    expect(planned.after.map(({ id }) => id)).toEqual(["a", "b", "c", "m", "d"]);
    expect(planned.after[0]).toEqual(incoming[0]);
  });

  it("is refused where a call would be lost, whatever else it has", () => {
    const newer = { ...call, on: "2026-11-25" };
    const faults = plan([texas("a", { calls: [call, newer] })], [texas("a", { calls: [call] })]).faults;
    expect(faults).toMatchObject([
      {
        field: "row 2, calls",
        expected: expect.stringContaining("the 2 calls that") as string,
        received: "1 fewer",
      },
    ]);
    expect(faults[0]?.expected).toContain("has of a;");
    expect(plan([texas("a", { calls: [call] })], [texas("a", { calls: [call, newer] })]).faults).toEqual([]);
  });

  it("tells of a lost call where the entry has another fault too", () => {
    const lost = plan([texas("a", { calls: [call] })], [], [{ id: "a", calls: [] }]);
    expect(lost.faults).toMatchObject([{ file: "lines.csv", field: "row 2, calls", received: "1 fewer" }]);
    expect(lost.after).toEqual([texas("a", { calls: [call] })]);
  });
});
