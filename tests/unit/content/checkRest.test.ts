import { describe, expect, it } from "vitest";
import { checkHotline } from "../../../lib/content/checkHotline";
import { checkRest } from "../../../lib/content/checkRest";
import { Hotline } from "../../../lib/model/hotline";
import { gazetteer, makeEntry } from "../directory/entries";

/** The fields that are told of in the rest of an entry, and its calls. */
function rest(parts: Record<string, unknown>) {
  const entry = { ...makeEntry(), ...parts };
  const { error } = Hotline.safeParse(entry);
  const fields: string[] = [];
  const calls = checkRest(entry, error!, gazetteer, (field) => fields.push(field));
  return { fields, calls };
}

const radius = { scope: "radius", radiusMiles: 30, basis: "inferred" };
const place = (name: string) => ({ state: "TX", name });

describe("an entry", () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    [
      "a number too short, and a ZIP code of another state",
      { phones: [{ number: "1" }], address: { city: "X", state: "TX", zip: "02108" } },
      ["address.zip"],
    ],
    [
      "a state that is none, and a ZIP code that is none",
      { address: { city: "X", state: "Texas", zip: "00000" } },
      ["address.zip"],
    ],
    ["a state that is none, and a ZIP code", { address: { city: "X", state: "Texas", zip: "78501" } }, []],
    [
      "a radius around a ZIP code that cannot be read",
      { area: radius, address: { city: "X", state: "TX", zip: "7850" } },
      [],
    ],
    ["a radius around nothing, with a fee that is none", { area: radius, fees: "gratis" }, ["area"]],
    [
      "one county that cannot be read, and one that is none",
      { area: { scope: "county", counties: [{}, place("Hidalga")], basis: "inferred" } },
      ["area.counties.1.name"],
    ],
    [
      "miles that are none, and a city that is none",
      { area: { ...radius, radiusMiles: -1, cities: [place("Nowhere at all")] } },
      ["area.cities.0.name"],
    ],
    ["an area of no known kind", { area: { scope: "world", states: ["XX"] } }, []],
    [
      "a field too many, and a state that is none",
      { more: 1, area: { scope: "state", states: ["XX"], basis: "stated" } },
      ["area.states.0"],
    ],
    [
      "a nationality without its limit, and a state that is none",
      { nationality: "MX", area: { scope: "state", states: ["XX"], basis: "stated" } },
      ["area.states.0"],
    ],
  ])("%s", (_, parts, fields) => {
    expect(rest(parts).fields).toEqual(fields);
  });

  it("says whom it takes with a source for it, in words of a list or in others", () => {
    const told = (parts: Record<string, unknown>) => {
      const faults: string[] = [];
      const entry = { ...makeEntry(), ...parts } as Hotline;
      checkHotline(entry, gazetteer, (field, expected) => faults.push(`${field}: ${expected}`));
      return faults;
    };
    const lacks = ['sources: a source for "limits", or no limits and no restrictions'];
    expect(told({ restrictions: "Adults" })).toEqual(lacks);
    expect(told({ limits: ["low-income"] })).toEqual(lacks);
    expect(told({ restrictions: "Adults", confidence: "low" })).toEqual([]);
  });

  it("gives its calls where all could be read", () => {
    const call = { number: "+19565550100", on: "2026-11-20", by: "Ana", result: "ok" };
    expect(rest({ fees: "gratis" }).calls).toEqual([]);
    expect(rest({ fees: "gratis", calls: [call] }).calls).toEqual([call]);
    expect(rest({ calls: [call, { ...call, on: "yesterday" }] }).calls).toBeUndefined();
  });

  it("is nothing to check where it is no entry at all", () => {
    const { error } = Hotline.safeParse([]);
    expect(checkRest([], error!, gazetteer, () => expect.unreachable())).toBeUndefined();
  });
});
