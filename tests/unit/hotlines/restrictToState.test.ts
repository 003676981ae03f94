import { expect, it } from "vitest";
import { restrictToState } from "../../../lib/hotlines/restrictToState";
import type { ZipLookup, ZipRecord } from "../../../lib/model/zip";

const christian = { state: "KY", county: "Christian County" };
const montgomery = { state: "TN", county: "Montgomery County" };
const record: ZipRecord = { states: ["KY", "TN"], places: [christian, montgomery], lat: 36.6, lon: -87.4 };
const lookup: ZipLookup = {
  read: (zip) => (zip === "42223" ? record : undefined),
  likelyState: () => "KY",
};

it("leaves of a ZIP code in two states the part in the one that the reader named", () => {
  expect(restrictToState(lookup, "TN").read("42223")).toEqual({
    ...record,
    states: ["TN"],
    places: [montgomery],
  });
  expect(record.places).toHaveLength(2);
});

it("leaves a ZIP code of other states, and one that does not exist, as they are", () => {
  expect(restrictToState(lookup, "MA").read("42223")).toBe(record);
  expect(restrictToState(lookup, "TN").read("99999")).toBeUndefined();
  expect(restrictToState(lookup, "TN").likelyState("99999")).toBe("KY");
});
