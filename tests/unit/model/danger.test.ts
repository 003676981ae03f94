import { expect, it } from "vitest";
import { dangerOf } from "../../../lib/model/danger";

it.each([
  ["situations/home.json", "now"],
  ["warnings/final-order.md", "now"],
  ["state-law/ma.json", "law"],
  ["caregiver.json", "law"],
  ["ui.json", "rest"],
  ["CHANGELOG.md", "rest"],
])("content/es/%s is looked at as %s", (name, danger) => expect(dangerOf(`content/es/${name}`)).toBe(danger));

it("what cards say is carried, and what is said of a source is law", () => {
  expect(dangerOf("content/prints.json")).toBe("now");
  expect(dangerOf("content/sources.json")).toBe("law");
});
