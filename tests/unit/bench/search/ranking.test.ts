import { expect, it } from "vitest";
import { rankingOfDocuments } from "../../../../lib/bench/search/ranking";
import { makeDocument } from "../../search/smallIndex";

it("a guide stands where its best section does, and a situation by its own text", () => {
  const documents = [
    makeDocument({ id: "lamps", section: "oil" }),
    makeDocument({ id: "lamps", section: "wick" }),
    makeDocument({ id: "stoves", section: "coal" }),
    makeDocument({ kind: "situation", id: "dark" }),
  ];
  expect(rankingOfDocuments(documents, [1, 3, 2, 0])).toEqual({
    guides: ["lamps", "stoves"],
    sections: ["lamps#wick", "stoves#coal", "lamps#oil"],
    situations: ["dark"],
  });
});
