import { expect, it } from "vitest";
import { repeatDocuments } from "../../../../lib/bench/growth/repeatDocuments";
import type { SearchDocument } from "../../../../lib/search";

const lamp: SearchDocument = {
  kind: "guide",
  id: "lamps",
  section: "oil",
  title: "lamps",
  heading: "oil",
  aliases: ["wick"],
  body: "lamps burn oil",
  sources: ["whale"],
  situations: ["lamp"],
};

it("a search document's copy is found under its own id, by other words, with the same sources", () => {
  const [first, second, ...more] = repeatDocuments([lamp], 2);
  expect(more).toEqual([]);
  expect(first).toBe(lamp);
  expect(second).toMatchObject({
    id: "lamps-x2",
    sources: ["whale"],
    situations: ["lamp-x2"],
  });
  expect(second?.body).not.toBe(lamp.body);
});
