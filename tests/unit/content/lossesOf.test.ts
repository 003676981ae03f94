import { expect, it } from "vitest";
import { lossesOf } from "../../../lib/content/lossesOf";

const NOTHING_SAID = { danger: null, refused: null, outOfScope: false };
const found = (...ids: string[]) => ids.map((id) => ({ id }));
const lossesIn = (ids: string[], said: Partial<Parameters<typeof lossesOf>[2]> = {}) =>
  Object.fromEntries(lossesOf("gates", found(...ids), { ...NOTHING_SAID, ...said }));

it("a question is not lost whose guide is among the first three", () => {
  expect(lossesIn(["ropes", "lamps", "gates"])).toEqual({});
});

it("a question leads elsewhere whose guide is the fourth, or is not found", () => {
  expect(lossesIn(["ropes", "lamps", "locks", "gates"])).toEqual({
    elsewhere: "finds ropes, lamps, locks and not gates",
  });
  expect(lossesIn([])).toEqual({ elsewhere: "finds nothing and not gates" });
});

it("a question that is refused is not off topic too, though no guide answers it", () => {
  expect(lossesIn(["gates"], { refused: "evasion", outOfScope: true })).toEqual({
    refused: "is refused (evasion)",
  });
  expect(lossesIn(["gates"], { outOfScope: true })).toEqual({ "off-topic": "is told to be out of scope" });
});

it("a question can be lost in several ways", () => {
  expect(Object.keys(lossesIn([], { danger: "self", refused: "evasion", outOfScope: true }))).toEqual([
    "elsewhere",
    "refused",
    "danger",
  ]);
});
