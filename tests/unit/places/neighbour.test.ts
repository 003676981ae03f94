import { describe, expect, it } from "vitest";
import { neighbourAmong, type KnownZip } from "../../../lib/places/neighbour";
import { foldPlaceName } from "../../../lib/places/placeName";
import { readZipSources } from "../../../lib/places/zipSources";
import { zipTable } from "../../../lib/places/zipTable";

/** A tenth of a degree of latitude is about seven miles. */
const zip = (code: string, city: string, lat: number, county = "x", state = "OH"): KnownZip => ({
  zip: code,
  city,
  state,
  lat,
  lon: -82,
  counties: [county],
});

describe("the ZIP code that lends its county to one without", () => {
  const asked = zip("43000", "old town", 40);

  it("is the nearest of the same city, however near another is", () => {
    const find = neighbourAmong([
      zip("43001", "old town", 41),
      zip("43002", "old town", 42),
      zip("43003", "new town", 40),
    ]);
    expect(find(asked)?.zip).toBe("43001");
  });

  it("is never of a city of that name in another state, nor itself", () => {
    const find = neighbourAmong([zip("15000", "old town", 40, "x", "PA"), asked]);
    expect(find(asked)).toBeUndefined();
  });

  it("is the nearest in the state where it is near, whatever the next ones say", () => {
    const find = neighbourAmong([
      zip("43001", "a", 40.05, "a"),
      zip("43002", "b", 40.06, "b"),
      zip("43003", "c", 40.07, "c"),
    ]);
    expect(find(asked)?.zip).toBe("43001");
  });

  it("is farther away only where the next two are in the same county", () => {
    const far = [zip("43001", "a", 40.1, "a"), zip("43002", "b", 40.2, "a")];
    expect(neighbourAmong([...far, zip("43003", "c", 40.3, "a")])(asked)?.zip).toBe("43001");
    expect(neighbourAmong([...far, zip("43003", "c", 40.3, "b")])(asked)).toBeUndefined();
  });
});

describe("measured on the post-office boxes whose county is known and was hidden", () => {
  const { filed, geoNames } = readZipSources();
  // The table's own points are rounded to two miles.
  const known = geoNames.flatMap(({ zip: code, state, city, lat, lon }): KnownZip[] => {
    const places = filed.has(code) ? (zipTable().get(code)?.places ?? []) : [];
    const counties = places.map((place) => `${place.state} ${place.county}`);
    return counties.length > 0 ? [{ zip: code, state, city: foldPlaceName(city), lat, lon, counties }] : [];
  });
  const find = neighbourAmong(known);
  const guesses = known
    .filter((box) => !filed.get(box.zip)?.isArea)
    .flatMap((box) => {
      const found = find(box);
      if (!found) return [];
      return [{ inCity: found.city === box.city, right: box.counties.includes(found.counties[0] ?? "") }];
    });
  const wrong = (ones: typeof guesses) => ones.filter(({ right }) => !right).length / ones.length;

  it("a guess is wrong for 1.4 of 100 in the same city, and for 6.3 elsewhere", () => {
    expect(guesses.length).toBeGreaterThan(5_000);
    expect(wrong(guesses.filter(({ inCity }) => inCity))).toBeLessThan(0.015);
    expect(wrong(guesses.filter(({ inCity }) => !inCity))).toBeLessThan(0.065);
  });
});
