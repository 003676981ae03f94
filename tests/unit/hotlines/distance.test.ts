import { expect, it } from "vitest";
import { distance } from "../../../lib/hotlines/distance";

const boston = { lat: 42.3601, lon: -71.0589 };
const newYork = { lat: 40.7128, lon: -74.006 };

it("measures about 190 miles from Boston to New York, in both directions", () => {
  expect(distance(boston, newYork)).toBeCloseTo(190, 0);
  expect(distance(newYork, boston)).toBe(distance(boston, newYork));
});

it("measures no distance from a place to itself, and half the globe at most", () => {
  expect(distance(boston, boston)).toBe(0);
  expect(distance({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(12437, 0);
});

it("measures the short way across the 180th meridian", () => {
  expect(distance({ lat: 52, lon: 179.9 }, { lat: 52, lon: -179.9 })).toBeLessThan(10);
});
