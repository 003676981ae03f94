import { describe, expect, it } from "vitest";
import { distance } from "../../../lib/hotlines/distance";
import { serves, servesState } from "../../../lib/hotlines/serves";
import type { LocatedHotline } from "../../../lib/model/locatedHotline";
import type { ZipRecord } from "../../../lib/model/zip";

const line = (area: LocatedHotline["area"], more: Partial<LocatedHotline> = {}) =>
  ({ area, ...more }) as LocatedHotline;
const place = (state: string, name: string) => ({ state, name });
const record = {
  lat: 30,
  lon: -98,
  states: ["TX", "OK"],
  places: [
    { state: "TX", county: "Hidalgo County" },
    { state: "OK", county: "Love County" },
  ],
} as unknown as ZipRecord;

it("a line for the whole country serves every state and ZIP code", () => {
  expect(servesState(line({ scope: "national" }), "TX")).toEqual({ code: "national" });
  expect(serves(line({ scope: "national" }), "78501", record)).toEqual({ code: "national" });
});

describe.each(["stated", "inferred"] as const)("an area that is %s", (basis) => {
  const inferred = basis === "inferred";
  const state = line({ scope: "state", states: ["NM", "OK"], basis });
  const counties = [place("OK", "Hidalgo County"), place("OK", "Love County"), place("TX", "Hidalgo County")];
  const county = line({ scope: "county", counties, basis });
  const cities = [place("TX", "McAllen"), place("NM", "Hobbs")];
  const city = line({ scope: "city", cities, basis }, { zips: [["78501"]] });

  it("of states serves what lies in one of them", () => {
    expect(serves(state, "73430", record)).toEqual({ code: "serves-state", state: "OK", inferred });
    expect(servesState(state, "NM")).toEqual({ code: "serves-state", state: "NM", inferred });
    expect(servesState(state, "TX")).toBeUndefined();
  });

  it("of counties serves those alone, each in its state", () => {
    expect(serves(county, "73430", record)).toEqual({
      code: "serves-counties",
      counties: ["Love County", "Hidalgo County"],
      state: "OK",
      inferred,
    });
    expect(servesState(county, "TX")).toEqual({
      code: "serves-counties",
      counties: ["Hidalgo County"],
      state: "TX",
      inferred,
    });
    expect(servesState(county, "NM")).toBeUndefined();
  });

  it("of cities serves their ZIP codes, where these are known", () => {
    const told = { code: "serves-cities", cities: ["McAllen"], state: "TX", inferred };
    expect(serves(city, "78501", record)).toEqual(told);
    expect(servesState(city, "TX")).toEqual(told);
    expect(serves(city, "88240", record)).toBeUndefined();
    expect(serves(line({ scope: "city", cities, basis }), "78501", record)).toBeUndefined();
  });

  it("around an office serves who is near enough, across state lines", () => {
    const center = (name: string, in_: string, lat: number) => ({ ...place(in_, name), lat, lon: -98 });
    const centers = [center("Far", "NM", 30.9), center("Next", "TX", 30.4), center("Near", "NM", 30.2)];
    const around = (radiusMiles: number) => line({ scope: "radius", radiusMiles, basis }, { centers });
    const told = { code: "within-miles", miles: 14, place: place("NM", "Near"), inferred, otherState: true };
    expect(serves(around(30), "78501", record)).toEqual(told);
    // To the mile where it ends.
    const exactly = distance(centers[2]!, record);
    expect(serves(around(exactly), "78501", record)).toEqual(told);
    expect(serves(around(exactly - 0.01), "78501", record)).toBeUndefined();
    const [, next] = centers;
    expect(serves({ ...around(30), centers: [next!] }, "78501", record)).toEqual({
      code: "within-miles",
      miles: 28,
      place: place("TX", "Next"),
      inferred,
    });
    // Of two that are equally far, the first.
    const twice = [next!, { ...next!, name: "Twin" }];
    expect(serves({ ...around(30), centers: twice }, "78501", record)).toMatchObject({
      place: place("TX", "Next"),
    });
    expect(serves({ ...around(30), centers: undefined }, "78501", record)).toBeUndefined();
    expect(servesState(around(30), "NM")).toEqual({
      code: "around",
      miles: 30,
      cities: ["Far", "Near"],
      inferred,
    });
    expect(servesState(around(30), "OK")).toBeUndefined();
    expect(servesState({ ...around(30), centers: undefined }, "NM")).toBeUndefined();
  });
});
