import { expect, it } from "vitest";
import { readWhy } from "../../../lib/editions/readWhy";

const changes = ["lamp-out", "oars-mended"];

it("a change is told by its entry in the list of changes, or is one of wording only", () => {
  expect(readWhy({ change: "oars-mended" }, changes)).toEqual({ why: { change: "oars-mended" } });
  expect(readWhy({ wording: true }, changes)).toEqual({ why: { wording: true } });
  expect(readWhy({}, changes)).toEqual({ why: undefined });
});

it("an entry that is not in the list, and both flags at once, are faults", () => {
  expect(readWhy({ change: "no-such-entry" }, changes)).toEqual({
    faults: [
      '--change: expected the id of an entry of content/en/CHANGELOG.md, received "no-such-entry"',
      "the newest is lamp-out",
    ],
  });
  expect(readWhy({ change: "lamp-out", wording: true }, changes)).toEqual({
    faults: ["--change and --wording: expected one of the two"],
  });
});
