import { expect, it } from "vitest";
import { jsonLine } from "../../../lib/content/jsonLine";

const text = `{
  "name": "a \\"quoted\\" { [ , :",
  "list": [
    { "id": "one", "tags": [] },
    {
      "id": "two",
      "tags": ["x",
        "y"]
    }
  ],
  "last": null
}`;

it.each([
  ["name", 2],
  ["list", 3],
  ["list.0.id", 4],
  ["list.1", 5],
  ["list.1.id", 6],
  ["list.1.tags.0", 7],
  ["list.1.tags.1", 8],
  ["last", 11],
])("finds %s on line %i", (field, line) => {
  expect(jsonLine(text, field)).toBe(line);
});

it("gives the line of the object around a field that is missing", () => {
  expect(jsonLine(text, "list.1.phone")).toBe(5);
  expect(jsonLine(text, "(whole file)")).toBe(1);
});
