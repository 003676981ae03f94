import { expect, it } from "vitest";
import { ContentFolder } from "../../../lib/content/contentFolder";
import { translationParts } from "../../../lib/content/translationParts";

const valid = new ContentFolder("tests/fixtures/malformed/valid", "content");
const placesIn = (path: string) => translationParts(valid, path).map(({ key }) => key);

it("a text and a file of words are taken apart the same way in every language", () => {
  expect(placesIn("es/scripts/talk-through-the-gate.md")).toEqual(
    placesIn("en/scripts/talk-through-the-gate.md"),
  );
  expect(placesIn("es/guides/gates.md").slice(0, 4)).toEqual([
    "title",
    "summary",
    "right-now.heading",
    "right-now.1",
  ]);
  expect(placesIn("es/situations/lighthouse.json"), "names of a thing are each language's own").not.toContain(
    "aliases.0",
  );
});
