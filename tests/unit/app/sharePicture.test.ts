import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** Messengers show no preview of a larger one. */
const LARGEST = 300_000;

it("the picture beside a shared link has the shape that is shown whole, and is light", () => {
  const png = readFileSync("app/_icons/share.png");
  // The first chunk of a PNG has its width and height, both in 32 bits.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(LARGEST);
});
