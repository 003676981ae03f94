import { describe, expect, it } from "vitest";
import { stateRegions } from "../../../lib/places/stateRegions";
import { hotlines, regions, table } from "../hotlines/directory";

const found = stateRegions(table);

describe("the file that a state is looked up in", () => {
  it.each([
    ["MA", "0"],
    ["NY", "1"],
    ["TX", "7"],
    ["CA", "9"],
    ["PR", "0"],
    ["GU", "9"],
  ])("%s is in %s", (state, digit) => {
    expect(found[state]).toBe(digit);
  });

  it("has every line for the whole state", () => {
    for (const { id, area, confidence } of hotlines)
      if (area.scope === "state" && confidence !== "low")
        for (const state of area.states)
          expect(
            regions()[found[state]!]!.hotlines.map((one) => one.id),
            `${id} in ${state}`,
          ).toContain(id);
  });
});
