import { expect, it } from "vitest";
import { perhaps } from "../../../lib/cli/perhaps";

it("names what is like what was typed, or says nothing", () => {
  expect(perhaps(["home", "work"])).toBe(", perhaps home, work");
  expect(perhaps([])).toBe("");
});
