import { describe, expect, it } from "vitest";
import { hotlinesForState } from "../../../lib/hotlines/hotlinesForState";
import type { LocatedHotline } from "../../../lib/model/locatedHotline";
import { hotlines, table } from "./directory";
import { makeLine } from "./makeLine";

const states = [...new Set([...table.values()].flatMap((record) => record.states))].sort();
const found = (state: string, includeUnconfirmed: boolean) => {
  const { rapidResponse, statewide, local } = hotlinesForState(state, hotlines, { includeUnconfirmed });
  return [...rapidResponse, ...statewide, ...local.flatMap((group) => group.hotlines)];
};
const all = (state: string, includeUnconfirmed: boolean) =>
  found(state, includeUnconfirmed).map(({ hotline }) => hotline);

describe("the page of a state", () => {
  it("shows California its county networks first, then what serves the whole state, then offices by city", () => {
    const { rapidResponse, statewide, local } = hotlinesForState("CA", hotlines);
    expect(rapidResponse.map(({ hotline }) => hotline.id)).toContain("larrn-los-angeles");
    expect(statewide.every(({ hotline }) => hotline.area.scope === "state")).toBe(true);
    const cities = local.map(({ place }) => place);
    expect(cities).toContain("Fresno");
    expect(cities).toEqual([...cities].sort());
    expect(new Set(cities).size).toBe(cities.length);
  });

  it("shows a line that serves several states on the page of each", () => {
    expect(all("ND", false).map(({ id }) => id)).toContain("the-advocates-for-human-rights");
    expect(all("MN", false).map(({ id }) => id)).toContain("the-advocates-for-human-rights");
  });

  it("names the line that comes closest where a state has no rapid-response line, and none where it has one", () => {
    for (const state of states) {
      const { rapidResponse, instead } = hotlinesForState(state, hotlines);
      expect(instead === undefined, state).toBe(rapidResponse.length > 0);
      if (!instead) continue;
      // Which of it the page says, above the card: what the line does, and what leads to that work.
      expect(instead.found.hotline.services, state).toEqual(expect.arrayContaining(instead.services));
      expect(["report-ice-activity", "know-your-rights", "referral"], state).toContain(instead.services[0]);
    }
  });

  it("claims that none comes closest where none does any of that work", () => {
    const [office] = all("TX", false).filter(({ area }) => area.scope === "state");
    const { instead } = hotlinesForState("TX", [
      { ...office!, kind: "legal-aid", services: ["citizenship"] },
    ]);
    expect(instead).toBeUndefined();
  });

  it("says of each line what of the state it serves, all of it, and nothing of what nobody asked for", () => {
    const told = new Set<string>();
    for (const state of states) {
      const { instead } = hotlinesForState(state, hotlines);
      for (const { hotline, reason, match } of [...found(state, true), ...(instead ? [instead.found] : [])]) {
        expect(reason, `${state} ${hotline.id}`).toEqual(reasonOf(hotline, state));
        expect(["does", "unknown", "only-some", "own-citizens"], hotline.id).toContain(match.fit.level);
        expect([match.fit.services, match.speaks, match.open], hotline.id).toEqual([
          [],
          undefined,
          undefined,
        ]);
        told.add(reason.code);
      }
    }
    expect([...told].sort()).toEqual([
      "around",
      "national",
      "serves-cities",
      "serves-counties",
      "serves-state",
    ]);
  });

  /** By the entry alone, as it is written. */
  function reasonOf({ area, address, centers = [] }: LocatedHotline, state: string) {
    if (area.scope === "national") return { code: "national" };
    const inferred = area.basis === "inferred";
    const namesOf = (places: readonly { state: string; name: string }[]) =>
      places.filter((place) => place.state === state).map(({ name }) => name);
    if (area.scope === "state")
      return area.states.includes(state) && { code: "serves-state", state, inferred };
    if (area.scope === "county")
      return { code: "serves-counties", counties: namesOf(area.counties), state, inferred };
    if (area.scope === "city")
      return { code: "serves-cities", cities: namesOf(area.cities), state, inferred };
    const cities = address?.zip ? namesOf([{ ...address, name: address.city }]) : namesOf(area.cities ?? []);
    expect(namesOf(centers)).toEqual(cities);
    return { code: "around", miles: area.radiusMiles, cities, inferred };
  }

  it("hides unconfirmed entries unless asked", () => {
    expect(all("CA", false).filter(({ confidence }) => confidence === "low")).toEqual([]);
    expect(all("CA", true).filter(({ confidence }) => confidence === "low").length).toBeGreaterThan(0);
  });

  it("puts government lines after help organisations, whatever their names and confidence", () => {
    const [example] = hotlines.filter(({ area, kind }) => area.scope === "state" && kind === "legal-aid");
    if (!example) throw new Error("the directory has no statewide legal aid");
    const [state = ""] = example.area.scope === "state" ? example.area.states : [];
    const government = {
      ...example,
      id: "a",
      name: "A",
      kind: "government-info" as const,
      confidence: "high" as const,
    };
    const help = { ...example, id: "z", name: "Z", confidence: "medium" as const };
    expect(hotlinesForState(state, [government, help]).statewide.map(({ hotline }) => hotline.id)).toEqual([
      "z",
      "a",
    ]);
  });

  it("puts an office under its city, else the county that it serves, else the state", () => {
    const { centers: _, ...example } = hotlines.find(({ confidence }) => confidence === "high")!;
    const office = (id: string, more: Partial<LocatedHotline>) => ({
      ...example,
      id,
      kind: "legal-aid" as const,
      services: [],
      ...more,
    });
    const cities = [{ state: "TX", name: "McAllen" }];
    const counties = [{ state: "TX", name: "Hidalgo County" }];
    const { local } = hotlinesForState("TX", [
      office("a", { area: { scope: "county", counties, basis: "stated" } }),
      office("b", { area: { scope: "city", cities, basis: "stated" } }),
      office("c", {
        area: { scope: "city", cities, basis: "stated" },
        centers: [{ ...cities[0]!, lat: 26.2, lon: -98.2 }],
      }),
    ]);
    expect(local.map(({ place, hotlines: [one] }) => [place, one?.hotline.id])).toEqual([
      ["Hidalgo County", "a"],
      ["McAllen", "c"],
      ["TX", "b"],
    ]);
  });

  it("gives every entry that is not national a place on some state's page, once on each", () => {
    const pages = states.map((state) => all(state, true).map(({ id }) => id));
    for (const page of pages) expect(new Set(page).size).toBe(page.length);
    const expected = hotlines.flatMap(({ id, area }) => (area.scope === "national" ? [] : [id]));
    expect(new Set(pages.flat())).toEqual(new Set(expected));
  });
});

describe("the page of a state with few lines", () => {
  let numbered = 100;
  // Each has a number of its own: one that stands already is not told again.
  const line = (id: string, services: LocatedHotline["services"], more: Partial<LocatedHotline> = {}) =>
    makeLine({
      id,
      services,
      phones: [{ number: `+1956555${String(numbered++).padStart(4, "0")}` }],
      ...more,
    });
  const sightings = line("sightings", ["verify-sighting"]);
  const rights = line("rights", ["know-your-rights"], { area: { scope: "national" } });
  const instead = (...lines: LocatedHotline[]) => {
    const told = hotlinesForState("TX", lines).instead;
    return (
      told && [told.found.hotline.id, told.services, told.found.reason.code, told.found.match.fit.services]
    );
  };

  it("names what comes closest to a rapid-response line, one for the whole country too, and what of that work it does", () => {
    expect(instead(sightings)).toEqual(["sightings", ["verify-sighting"], "serves-state", []]);
    expect(instead(sightings, rights)).toEqual(["rights", ["know-your-rights"], "national", []]);
    expect(instead()).toBeUndefined();
    expect(instead(line("bond", ["bond"]))).toBeUndefined();
    expect(instead(sightings, line("rapid", [], { kind: "rapid-response" }))).toBeUndefined();
  });

  it("hides what nobody has confirmed where nothing is said of that", () => {
    const { statewide } = hotlinesForState("TX", [
      line("unsure", ["bond"], { confidence: "low" }),
      sightings,
    ]);
    expect(statewide.map(({ hotline }) => hotline.id)).toEqual(["sightings"]);
  });

  it("has an office of two cities under the one in that state, and one from across the line under its own", () => {
    const center = (state: string, name: string) => ({ state, name, lat: 32, lon: -104 });
    const hobbs = center("NM", "Hobbs");
    const area: LocatedHotline["area"] = {
      scope: "city",
      cities: [
        { state: "TX", name: "El Paso" },
        { state: "NM", name: "Hobbs" },
      ],
      basis: "stated",
    };
    const { local } = hotlinesForState("TX", [
      line("both", ["bond"], {
        area,
        centers: [hobbs, center("TX", "El Paso")],
      }),
      line("across", ["bond"], { area, centers: [hobbs] }),
    ]);
    expect(
      local.map(({ place, hotlines: lines }) => [place, ...lines.map(({ hotline }) => hotline.id)]),
    ).toEqual([
      ["El Paso", "both"],
      ["Hobbs", "across"],
    ]);
  });
});
