import { expect, it } from "vitest";
import { indexFile, namesIn, type SerializedIndex } from "../../../lib/search";

const index = { pool: ["harbor-case", "home", "lighthouse-act"] } as unknown as SerializedIndex;

it("a name stands beside each id of the pool, and nothing beside what is no source", () => {
  const file = indexFile(
    index,
    new Map([
      ["lighthouse-act", "Lighthouse Act (1901)"],
      ["harbor-case", "Harbor v. Keeper (1950)"],
      ["moon-act", "cited by no text that can be found"],
    ]),
  );
  expect(file.names).toEqual(["Harbor v. Keeper (1950)", "", "Lighthouse Act (1901)"]);
  expect(namesIn(file).get("lighthouse-act")).toBe("Lighthouse Act (1901)");
  expect([...namesIn(file).keys()]).toEqual(index.pool);
});
