import { expect, it } from "vitest";
import { wordsByPlace } from "../../../lib/model/wordsByPlace";

it("gives every text of a tree with its place, in order, lists by number", () => {
  expect(wordsByPlace({ title: "Gates", keep: { places: ["shed", "boat"] }, none: {} })).toEqual([
    ["title", "Gates"],
    ["keep.places.0", "shed"],
    ["keep.places.1", "boat"],
  ]);
});
