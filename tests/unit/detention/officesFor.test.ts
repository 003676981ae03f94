import { describe, expect, it } from "vitest";
import { detention } from "../../fixtures/detention";
import { officesFor } from "../../../lib/detention/officesFor";
import type { StateArea } from "../../../lib/model/detention";
import { zipTable } from "../../../lib/places/zipTable";

const AREAS: readonly StateArea[] = [
  { state: "TX", office: "dallas", others: [{ office: "harlingen", counties: ["Hidalgo County"] }] },
  { state: "NM", office: "el-paso" },
  { state: "AS", office: null },
];
const at = (state: string, county: string | null) => ({ state, county });

describe("the field office that answers for a county", () => {
  it("is the one that the county has of its own, and else that of its state", () => {
    expect(officesFor([at("TX", "Hidalgo County")], AREAS)).toEqual([
      { office: "harlingen", state: "TX", counties: ["Hidalgo County"] },
    ]);
    expect(officesFor([at("TX", "Dallas County")], AREAS)).toEqual([
      { office: "dallas", state: "TX", counties: ["Dallas County"] },
    ]);
  });

  it("stands once for all counties that it answers for, and beside the office of the others", () => {
    const places = [at("TX", "Dallas County"), at("TX", "Hidalgo County"), at("TX", "Collin County")];
    expect(officesFor(places, AREAS)).toEqual([
      { office: "dallas", state: "TX", counties: ["Dallas County", "Collin County"] },
      { office: "harlingen", state: "TX", counties: ["Hidalgo County"] },
    ]);
  });

  it("keeps two states apart", () => {
    expect(officesFor([at("NM", "Lea County"), at("TX", "Gaines County")], AREAS)).toEqual([
      { office: "el-paso", state: "NM", counties: ["Lea County"] },
      { office: "dallas", state: "TX", counties: ["Gaines County"] },
    ]);
  });

  it("is every office of the state where the county is not known", () => {
    expect(officesFor([at("TX", null)], AREAS).map(({ office }) => office)).toEqual(["dallas", "harlingen"]);
  });

  it("is none where the state has none, or is not in the list", () => {
    expect(officesFor([at("AS", "American Samoa"), at("ZZ", null)], AREAS)).toEqual([]);
  });
});

describe("the areas in content", () => {
  const { areas, offices } = detention;
  const known = new Set(offices.offices.map(({ id }) => id));

  it("give every county of every ZIP code exactly one office, but for American Samoa", () => {
    const counties = new Map(
      [...zipTable().values()]
        .flatMap(({ places }) => places)
        .filter(({ county }) => county !== null)
        .map((place) => [`${place.state}|${place.county}`, place]),
    );
    expect(counties.size).toBeGreaterThan(3_100);
    const wrong = [...counties.values()].filter((place) => {
      const found = officesFor([place], areas.states);
      return (
        found.length !== (place.state === "AS" ? 0 : 1) || found.some(({ office }) => !known.has(office))
      );
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ["TX", "Hidalgo County", "harlingen"],
    ["TX", "Harris County", "houston"],
    ["CA", "Imperial County", "san-diego"],
    ["NY", "Kings County", "new-york-city"],
    ["NY", "Erie County", "buffalo"],
    ["CT", "Hartford County", "boston"],
    ["GU", "Guam", "san-francisco"],
  ])("%s, %s: %s", (state, county, office) => {
    expect(officesFor([{ state, county }], areas.states).map((found) => found.office)).toEqual([office]);
  });
});
