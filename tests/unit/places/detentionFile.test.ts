import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { detention } from "../../fixtures/detention";
import { detentionFile } from "../../../lib/places/detentionFile";
import { zipTable } from "../../../lib/places/zipTable";

const file = detentionFile(detention, zipTable());

describe("what a ZIP code is looked up in", () => {
  it("has every place of the list but those that have closed or lie in no state", () => {
    const left = detention.places.places.filter(({ closed, abroad }) => closed || abroad);
    expect(left.map(({ id }) => id)).toEqual(["fl-florida-soft-sided-facility", "abroad-jtf-camp-six"]);
    expect(file.places.length + left.length).toBe(detention.places.places.length);
  });

  it("has all field offices and areas, and nothing that only maintainers need", () => {
    expect(file.offices.map(({ id }) => id)).toEqual(detention.offices.offices.map(({ id }) => id));
    expect(file.areas).toEqual(detention.areas.states);
    expect(JSON.stringify(file)).not.toMatch(/"(population|local|area)"/);
  });

  it("is under 15 KB compressed: it is fetched whole", () => {
    expect(brotliCompressSync(JSON.stringify(file)).length).toBeLessThan(15_000);
  });
});
