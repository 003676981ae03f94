import { describe, expect, it } from "vitest";
import { findHotlines, hotlinesInState } from "../../../lib/hotlines/findHotlines";
import { FITS } from "../../../lib/hotlines/fit";
import type { LocatedHotline } from "../../../lib/model/locatedHotline";
import { find, hotlines, zips } from "./directory";

const ids = (input: string, tier: string) =>
  find(input).hotlines.flatMap((found) => (found.tier === tier ? [found.hotline.id] : []));

describe("where a ZIP code is", () => {
  it.each([
    ["02108", "Suffolk County", "MA", "Boston's Beacon Hill"],
    ["78501", "Hidalgo County", "TX", "McAllen"],
    ["00901", "San Juan Municipio", "PR", "San Juan"],
    ["20500", "District of Columbia", "DC", "the White House"],
    ["12345", "Schenectady County", "NY", "a company's own ZIP code"],
    ["73301", "Travis County", "TX", "a tax office's own ZIP code"],
    ["00501", "Suffolk County", "NY", "the lowest ZIP code, on Long Island"],
    ["02108-1234", "Suffolk County", "MA", "a ZIP+4"],
    ["０２１０８", "Suffolk County", "MA", "full-width digits"],
    ["٩٠٢١٠", "Los Angeles County", "CA", "Arabic digits"],
    ["96910", "Guam", "GU", "a Pacific territory"],
  ])("%s is in %s, %s (%s)", (input, county, state) => {
    const answer = find(input);
    expect(answer.status).toBe("ok");
    expect(answer.places).toEqual([{ state, county }]);
    expect(answer.note).toBeUndefined();
  });

  it("42223 lies in Kentucky and in Tennessee, and both are given", () => {
    const answer = find("42223");
    expect(answer.note).toBe("two-states");
    expect(answer.places).toEqual([
      { state: "KY", county: "Christian County" },
      { state: "TN", county: "Montgomery County" },
    ]);
    const statewide = answer.hotlines.flatMap(({ reason }) =>
      reason.code === "serves-state" ? [reason.state] : [],
    );
    expect(statewide).toContain("TN");
  });

  it("a state said beside a ZIP code in two states answers which one; another state changes nothing", () => {
    expect(find("42223 TN")).toMatchObject({ places: [{ state: "TN", county: "Montgomery County" }] });
    expect(find("42223 TN").note).toBeUndefined();
    expect(find("Fort Washington 20744").places).toEqual(find("20744").places);
  });

  it("a ZIP code with two counties of one state does not cross a state line", () => {
    const answer = find("06850");
    expect(answer.places).toHaveLength(2);
    expect(answer.note).toBeUndefined();
  });

  it("99999 does not exist: only national lines, and the state by its first digits", () => {
    const answer = find("99999");
    expect(answer).toMatchObject({
      status: "national",
      zip: "99999",
      places: [],
      note: "unknown-zip",
      likelyState: "AK",
    });
    expect(new Set(answer.hotlines.map(({ tier }) => tier))).toEqual(new Set(["national"]));
  });

  it.each(["09012", "34002", "96362"])(
    "%s is military mail: it says nothing of where the person is",
    (zip) => {
      const answer = find(zip);
      expect(answer).toMatchObject({ status: "national", zip, places: [], note: "military" });
      expect(answer.likelyState).toBeUndefined();
      expect(answer.hotlines.length).toBeGreaterThan(0);
    },
  );

  it("2108 is not a ZIP code; 02108 is offered and the national lines are shown meanwhile", () => {
    const answer = find("2108");
    expect(answer).toMatchObject({
      status: "invalid",
      zip: null,
      fault: "too-short",
      suggestion: "02108",
      places: [],
    });
    expect(answer.hotlines.length).toBeGreaterThan(0);
    expect(answer.hotlines.every(({ tier }) => tier === "national")).toBe(true);
  });

  it("an empty line is not a ZIP code either", () => {
    expect(find("")).toMatchObject({ status: "invalid", fault: "empty", zip: null });
  });
});

describe("which hotlines are shown", () => {
  it("Boston sees the Massachusetts network first", () => {
    expect(find("02108").hotlines[0]).toMatchObject({
      hotline: { id: "luce-massachusetts" },
      tier: "rapid-response",
      reason: { code: "serves-state", state: "MA" },
    });
  });

  it("Los Angeles sees the county's rapid response network, and the reason names the county", () => {
    expect(find("90012").hotlines[0]).toMatchObject({
      hotline: { id: "larrn-los-angeles" },
      reason: { code: "serves-counties", counties: ["Los Angeles County"], state: "CA", inferred: true },
    });
    expect(ids("94103", "rapid-response")).not.toContain("larrn-los-angeles");
  });

  it("a ZIP code in two counties is told of both where a line serves both", () => {
    const found = find("01008").hotlines.find(
      ({ hotline }) => hotline.id === "central-west-justice-center-community-legal-aid",
    );
    expect(found?.reason).toMatchObject({ counties: ["Hampden County", "Berkshire County"] });
  });

  it("Jersey City sees the city's own office; Newark does not", () => {
    const found = find("07302").hotlines.find(
      ({ hotline }) => hotline.id === "jersey-city-division-of-immigrant-affairs",
    );
    expect(found?.reason).toEqual({
      code: "serves-cities",
      cities: ["Jersey City"],
      state: "NJ",
      inferred: false,
    });
    expect(ids("07102", "nearby")).not.toContain("jersey-city-division-of-immigrant-affairs");
  });

  it("an office whose area is our estimate says so, with its distance", () => {
    const found = find("78501").hotlines.find(
      ({ hotline }) => hotline.id === "diocese-of-brownsville-immigration-services",
    );
    expect(found?.reason).toEqual({
      code: "within-miles",
      miles: 6,
      place: { state: "TX", name: "San Juan" },
      inferred: true,
    });
  });

  it("a nearby office in the next state is shown: Kansas City, Kansas sees Kansas City, Missouri", () => {
    const states = find("66101").hotlines.flatMap(({ reason }) =>
      reason.code === "within-miles" ? [reason.place.state] : [],
    );
    expect(states).toContain("MO");
  });

  it("Fairfield County in Connecticut is still found by its old name", () => {
    expect(ids("06604", "nearby")).toContain("catholic-charities-of-fairfield-county");
    expect(ids("06103", "nearby")).not.toContain("catholic-charities-of-fairfield-county");
  });

  it("Alexandria, a Virginia city outside any county, is found where an office names it as a county", () => {
    expect(ids("22314", "nearby")).toContain("restoration-immigration-legal-aid-rila");
  });

  it("entries that nobody confirmed are hidden until the person asks for them", () => {
    const unconfirmed = (all: boolean) =>
      find("95060", { includeUnconfirmed: all }).hotlines.filter(
        ({ hotline }) => hotline.confidence === "low",
      );
    expect(unconfirmed(false)).toEqual([]);
    expect(unconfirmed(true).map(({ hotline }) => hotline.id)).toContain("santa-cruz-county-rapid-response");
  });

  it("no line of a government stands among those that take everybody", () => {
    const { hotlines: found } = find("60601", { includeUnconfirmed: true });
    const fitting = found.filter(({ match }) => ["does", "unknown"].includes(match.fit.level));
    expect(fitting.length).toBeGreaterThan(10);
    const kinds = fitting.map(({ hotline }) => hotline.kind);
    expect(kinds).not.toContain("consular");
    expect(kinds).not.toContain("government-info");
  });

  it("a number that stands already is not told again", () => {
    const numbers = find("90012").hotlines.flatMap(({ hotline }) =>
      hotline.phones.map(({ number }) => number),
    );
    expect(numbers.filter((number) => number === "+18886244752")).toHaveLength(1);
  });
});

describe("the order", () => {
  // Each has a number of its own: one that stands already is not told again.
  let numbered = 100;
  const office = (id: string, lat: number, more: Partial<LocatedHotline> = {}): LocatedHotline => ({
    id,
    name: id,
    kind: "legal-aid",
    description: "An office that exists only in tests.",
    phones: [{ number: `+1956555${String(numbered++).padStart(4, "0")}` }],
    area: { scope: "radius", radiusMiles: 60, basis: "inferred" },
    centers: [{ state: "TX", name: "McAllen", lat, lon: -98.25 }],
    services: [],
    languages: ["en"],
    languagesBasis: "assumed",
    fees: "free",
    confidence: "medium",
    seen: { kind: "own", on: "2026-09" },
    ...more,
  });
  const order = (...given: LocatedHotline[]) =>
    findHotlines("78501", zips, given, { includeUnconfirmed: true }).hotlines.map(
      ({ hotline }) => hotline.id,
    );

  it("puts the nearest office first and leaves out one beyond its radius", () => {
    expect(order(office("far", 26.9), office("beyond", 27.2), office("near", 26.3))).toEqual(["near", "far"]);
  });

  it("measures from the nearest of several places", () => {
    const centers = [27.5, 26.2].map((lat) => ({ state: "TX", name: `at ${lat}`, lat, lon: -98.25 }));
    expect(order(office("near", 26.3), office("two", 0, { centers }))).toEqual(["two", "near"]);
  });

  it("puts a government line after a farther help organisation", () => {
    expect(order(office("government", 26.2, { kind: "government-info" }), office("far", 26.9))).toEqual([
      "far",
      "government",
    ]);
  });

  it("puts the county's own rapid response line before the state's", () => {
    const state = office("a-state-line", 0, {
      kind: "rapid-response",
      area: { scope: "state", states: ["TX"], basis: "stated" },
    });
    const county = office("b-county-line", 0, {
      services: ["report-ice-activity"],
      area: { scope: "county", counties: [{ state: "TX", name: "Hidalgo County" }], basis: "stated" },
    });
    expect(order(office("near", 26.2), state, county)).toEqual(["b-county-line", "a-state-line", "near"]);
  });

  it("counts a rapid response line as one even where its services are not listed", () => {
    const state = { scope: "state" as const, states: ["TX"], basis: "stated" as const };
    const found = findHotlines("78501", zips, [office("line", 0, { kind: "rapid-response", area: state })]);
    expect(found.hotlines[0]?.tier).toBe("rapid-response");
  });

  it("says of lines for the whole country that they are, where a ZIP code cannot be placed", () => {
    const found = findHotlines("99999", zips, [office("all", 0, { area: { scope: "national" } })]);
    expect(found.hotlines.map(({ reason }) => reason)).toEqual([{ code: "national" }]);
  });

  it("does not take a county of the same name in another state", () => {
    const area = {
      scope: "county" as const,
      counties: [{ state: "NM", name: "Hidalgo County" }],
      basis: "stated" as const,
    };
    expect(order(office("new-mexico", 0, { area }))).toEqual([]);
  });
});

describe("the lines for somebody who says only a state", () => {
  const inState = (state: string) => hotlinesInState(state, hotlines, { wish: { needs: ["detained"] } });

  it("are those for all of it and for the whole country, best first", () => {
    const found = inState("MN");
    expect(found.some(({ reason }) => reason.code === "serves-state" && reason.state === "MN")).toBe(true);
    expect(found.some(({ reason }) => reason.code === "national")).toBe(true);
    const levels = found.map(({ match }) => FITS.indexOf(match.fit.level));
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
  });

  it("are none of a county or a city, which may be far away, and none of another state", () => {
    for (const { hotline } of inState("MN")) {
      expect(["state", "national"]).toContain(hotline.area.scope);
      if (hotline.area.scope === "state") expect(hotline.area.states).toContain("MN");
    }
  });
});
