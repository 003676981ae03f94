import { describe, expect, it } from "vitest";
import { checkHotline } from "../../../lib/content/checkHotline";
import { endedLines } from "../../../lib/directory/endedLines";
import { type CallReport, recordCall } from "../../../lib/directory/recordCall";
import { livePhones } from "../../../lib/hotlines/livePhones";
import { type Call, Hotline } from "../../../lib/model/hotline";
import { gazetteer, makeEntry } from "./entries";

const TODAY = "2026-11-26";
const A = "+19565550100";
const B = "+19565550101";
const C = "+19565550102";
const one = makeEntry({ phones: [{ number: A, use: ["hotline"] }] });
const two = makeEntry({ phones: [{ number: A }, { number: B, use: ["text"] }] });
const GOOD = { id: "example-aid", on: TODAY, by: "Ana", result: "ok" };

function recorded(hotline: Hotline, report: CallReport): Hotline {
  const answer = recordCall([hotline], { ...GOOD, ...report }, TODAY);
  if ("faults" in answer) throw new Error(JSON.stringify(answer.faults));
  return answer.hotline;
}
function faultsOf(hotline: Hotline, report: CallReport): [string, string, string][] {
  const answer = recordCall([hotline, makeEntry({ id: "another-line" })], report, TODAY);
  return "faults" in answer
    ? answer.faults.map(({ field, expected, received }) => [field, expected, received])
    : [];
}
/** What the checks of content say of an entry. */
function checked(hotline: Hotline): string[] {
  const faults: string[] = [];
  Hotline.parse(hotline);
  checkHotline(hotline, gazetteer, (field, expected) => faults.push(`${field}: ${expected}`));
  return faults;
}

describe("a call that is recorded", () => {
  it("stands at the end of the history, and changes nothing else", () => {
    const called = recorded(one, { on: "2026-11-20", note: " busy at noon " });
    const { calls, ...rest } = called;
    expect(rest).toEqual(one);
    expect(calls).toEqual([{ number: A, on: "2026-11-20", by: "Ana", result: "ok", note: "busy at noon" }]);
    expect(recorded(called, {}).calls).toHaveLength(2);
  });

  it("takes a dead number from readers, and keeps it in the entry", () => {
    const dead = recorded(two, { result: "dead", phone: "(956) 555-0100" });
    expect(dead.phones).toEqual(two.phones);
    expect(livePhones(dead).map(({ number }) => number)).toEqual([B]);
    expect(checked(dead)).toEqual([]);
  });

  it("puts the new number in the place of one that moved, with what is said of it", () => {
    const called = recorded(one, { on: "2026-11-01" });
    const moved = recorded(called, { result: "moved", to: "956-555-0102" });
    expect(moved.phones).toEqual([{ number: C, use: ["hotline"] }]);
    expect(moved.calls?.at(-1)).toEqual({ number: A, on: TODAY, by: "Ana", result: "moved", movedTo: C });
    expect(checked(moved)).toEqual([]);
    expect(endedLines([moved])).toEqual([{ number: A, on: TODAY }]);
  });

  it("shows a number once where the old one moved to one that the entry had", () => {
    const moved = recorded(two, { result: "moved", phone: A, to: B });
    expect(moved.phones).toEqual([{ number: B, use: ["text"] }]);
    expect(checked(moved)).toEqual([]);
  });
});

describe("a call that cannot be recorded", () => {
  it("is told with every fault at once", () => {
    expect(faultsOf(one, { id: "exampel-aid", on: "2026-11-31", result: "fine", to: "911" })).toEqual([
      ["id", "the id of an entry, perhaps example-aid", '"exampel-aid"'],
      ["on", "a day such as 2026-11-26", '"2026-11-31"'],
      ["by", "the name of who called", "nothing"],
      ["result", "ok, moved, dead", '"fine"'],
      ["to", "a US number such as 617-555-0100", '"911"'],
    ]);
  });

  it.each([
    ["of a day to come", one, { on: "2026-11-27" }, "on", "a day that has been, 2026-11-26 or before"],
    ["without a result", one, { result: undefined }, "result", "ok, moved, dead"],
    ["of several numbers, none named", two, {}, "phone", `--phone with one of ${A}, ${B}`],
    ["of another's number", two, { phone: C }, "phone", `a number of this entry: ${A}, ${B}`],
    [
      "moved to nowhere",
      one,
      { result: "moved" },
      "to",
      "--to with the number that answers now; where there is none, --result dead",
    ],
    ["ok, and moved", one, { to: B }, "to", "no --to where the result is ok"],
    ["moved to itself", one, { result: "moved", to: A }, "to", "another number than the one that was called"],
    [
      "moved to a number that costs more",
      one,
      { result: "moved", to: "900-555-0100" },
      "to",
      "a number that costs the caller no more than any other",
    ],
    ["with an empty note", one, { note: " " }, "note", "words, or no --note"],
  ] as const)("%s", (_, hotline, report, field, expected) => {
    expect(faultsOf(hotline, { ...GOOD, ...report }).map((fault) => fault.slice(0, 2))).toEqual([
      [field, expected],
    ]);
  });

  it("is not older than the last one", () => {
    const called = recorded(one, { on: "2026-11-20" });
    expect(faultsOf(called, { ...GOOD, on: "2026-11-19" })[0]?.[1]).toContain("2026-11-20");
    expect(faultsOf(called, { ...GOOD, on: "2026-11-20" })).toEqual([]);
  });
});

describe("numbers that ended", () => {
  const call = (number: string, on: string, result: "ok" | "dead"): Call => ({
    number,
    on,
    by: "Ana",
    result,
  });
  const entry = (id: string, ...calls: Call[]) =>
    makeEntry({ id, phones: [{ number: A }], ...(calls.length > 0 && { calls }) });

  it("are told once, with the newest day", () => {
    const dead = entry("a", call(A, "2026-11-01", "dead"), call(A, "2026-11-20", "dead"));
    expect(endedLines([dead])).toEqual([{ number: A, on: "2026-11-20" }]);
  });

  it("are none while an answer came after, another entry shows the number, or it helps people in danger", () => {
    const dead = entry("a", call(A, "2026-11-01", "dead"));
    expect(endedLines([entry("a", call(A, "2026-11-01", "dead"), call(A, "2026-11-20", "ok"))])).toEqual([]);
    expect(endedLines([dead, entry("b")])).toEqual([]);
    expect(endedLines([dead], [A])).toEqual([]);
    expect(endedLines([dead])).toHaveLength(1);
  });
});
