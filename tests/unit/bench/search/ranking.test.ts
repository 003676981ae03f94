import { expect, it } from "vitest";
import { rankingOfDocuments } from "../../../../lib/bench/search/ranking";
import type { SearchDocument } from "../../../../lib/search";

const document = (kind: SearchDocument["kind"], id: string, section: string | null): SearchDocument => ({
  kind,
  id,
  section,
  title: "",
  heading: "",
  aliases: [],
  body: "",
  sources: [],
  situations: [],
});

it("a guide stands where its best section does, and a situation by its own text", () => {
  const documents = [
    document("guide", "lamps", "oil"),
    document("guide", "lamps", "wick"),
    document("guide", "stoves", "coal"),
    document("situation", "dark", null),
  ];
  expect(rankingOfDocuments(documents, [1, 3, 2, 0])).toEqual({
    guides: ["lamps", "stoves"],
    sections: ["lamps#wick", "stoves#coal", "lamps#oil"],
    situations: ["dark"],
  });
});
