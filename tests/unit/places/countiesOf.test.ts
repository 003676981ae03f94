import { describe, expect, it } from "vitest";
import { countiesOf } from "../../../lib/places/countiesOf";

const area = (...counties: string[]) => ({ isArea: true, counties });
const box = (...counties: string[]) => ({ isArea: false, counties });
const nowhere = new Set<string>();

describe("the counties of a ZIP code", () => {
  it("begin with GeoNames' where the others bear it out; the rest stand by code", () => {
    expect(countiesOf("06003", area("06009", "06003", "06001"), nowhere)).toEqual([
      "06003",
      "06001",
      "06009",
    ]);
  });

  it("begin with the one with most addresses where GeoNames has none", () => {
    expect(countiesOf("", area("06009", "06003", "06001"), nowhere)).toEqual(["06009", "06001", "06003"]);
  });

  it("are GeoNames' alone where nobody else has any, and none where it has none", () => {
    expect(countiesOf("06003", undefined, new Set(["06001"]))).toEqual(["06003"]);
    expect(countiesOf("", undefined, nowhere)).toEqual([]);
  });

  it("leave GeoNames' out where the Census has an area without it", () => {
    expect(countiesOf("06003", area("06001"), new Set(["06003"]))).toEqual(["06001"]);
  });

  it("leave GeoNames' out where it is not a county of the city, and HUD's is", () => {
    expect(countiesOf("06003", box("06001"), new Set(["06001"]))).toEqual(["06001"]);
  });

  it.each([
    ["the city lies in both", new Set(["06001", "06003"])],
    ["the city lies in neither", new Set(["06005"])],
    ["the city has no other ZIP code", nowhere],
  ])("have both where GeoNames and HUD differ on a box and %s", (_, cityCounties) => {
    expect(countiesOf("06003", box("06001"), cityCounties)).toEqual(["06003", "06001"]);
  });

  it("keep Connecticut's planning region beside the county", () => {
    expect(countiesOf("09190", area("09001"), new Set(["09001"]))).toEqual(["09190", "09001"]);
  });
});
