import { describe, expect, it } from "vitest";
import { detention } from "../../fixtures/detention";
import { placesNear } from "../../../lib/detention/placesNear";
import { distance } from "../../../lib/hotlines/distance";
import { detentionFile } from "../../../lib/places/detentionFile";
import { zipTable } from "../../../lib/places/zipTable";

const table = zipTable();

const { places } = detentionFile(detention, table);
/** Every 100th ZIP code: all states and territories but the smallest. */
const asked = [...table].filter((_, index) => index % 100 === 0);

describe("the places of detention nearest to a ZIP code", () => {
  it("are ten, nearest first, each as far as it says, and none that is left out is nearer", () => {
    expect(asked.length).toBeGreaterThan(350);
    for (const [zip, record] of asked) {
      const near = placesNear(record, places, 10);
      const miles = near.map((found) => found.miles);
      expect(near, zip).toHaveLength(10);
      expect(miles, zip).toEqual([...miles].sort((a, b) => a - b));
      for (const { place, miles: said } of near)
        expect(Math.abs(distance(record, place) - said), zip).toBeLessThanOrEqual(0.5);
      const shown = new Set(near.map(({ place }) => place));
      const left = places.filter((place) => !shown.has(place));
      expect(Math.min(...left.map((place) => distance(record, place))), zip).toBeGreaterThanOrEqual(
        miles.at(-1)! - 0.5,
      );
    }
  });

  it("are where they are: Lumpkin from Columbus in Georgia, Raymondville from McAllen in Texas", () => {
    const nearest = (zip: string) => placesNear(table.get(zip)!, places, 3).map(({ place }) => place.name);
    expect(nearest("31901")[0]).toBe("Stewart Detention Center");
    expect(nearest("78501")).toContain("El Valle Detention Facility");
  });
});
