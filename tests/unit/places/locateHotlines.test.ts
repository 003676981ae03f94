import { describe, expect, it } from "vitest";
import { locateHotlines } from "../../../lib/places/locateHotlines";
import type { HotlineSource } from "../../../lib/model/hotline";
import { makeEntry, table } from "../directory/entries";

const hours = { osm: "Mo-Fr 09:00-17:00", timeZone: "America/Chicago" };
const dated: HotlineSource = { kind: "own", name: "?", on: "2026-11", for: ["entry"] };

/** Whether hours read in these sources count as undated: those of the entry, and those of its number. */
function undated(...sources: HotlineSource[]): unknown[] {
  const phones = [{ number: "+19565550100", hours }];
  const [located] = locateHotlines([makeEntry({ hours, phones, sources: [dated, ...sources] })], table);
  return [located!.hours!.undated, located!.phones[0]!.hours!.undated];
}

describe("hours", () => {
  it("are undated where no source of the hours bears a date, whatever others bear", () => {
    const source: HotlineSource = { kind: "own", name: "?", for: ["hours"] };
    expect(undated(source)).toEqual([true, true]);
    expect(undated(source, { ...source, kind: "copy", on: "2026-11" })).toEqual([true, true]);
    expect(undated(source, { ...source, kind: "partner", on: "2024" })).toEqual([undefined, undefined]);
    expect(undated({ ...source, on: "2026-11-01" })).toEqual([undefined, undefined]);
  });
});
