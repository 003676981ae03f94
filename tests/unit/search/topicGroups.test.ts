import { describe, expect, it } from "vitest";
import { topicGroups } from "../../../lib/search/topicGroups";
import type { StoredDocument } from "../../../lib/search";

const document = (parts: Partial<StoredDocument> & Pick<StoredDocument, "id">): StoredDocument => ({
  kind: "guide",
  section: null,
  title: "",
  heading: "",
  href: "",
  passage: "",
  sources: [],
  situations: [],
  ...parts,
});
const documents = [
  document({ id: "gates", section: "shut", situations: ["port"] }),
  document({ id: "port", kind: "situation", situations: ["port"] }),
  document({ id: "gates", section: "open", situations: ["port"] }),
  document({ id: "lamps", situations: ["port", "storm"] }),
  document({ id: "storm", kind: "situation", situations: ["storm"] }),
  document({ id: "calm", kind: "situation", situations: ["calm"] }),
];
const heads = new Map([
  [0, 6],
  [2, 6],
]);
const member = (number: number) => ({ number, head: heads.get(number) });
const { guides, sections, situations } = topicGroups(documents, heads);

describe("what speaks for each thing", () => {
  it("is for a guide each of its sections, with the head of the guide", () => {
    expect(guides).toEqual([
      { key: "gates", members: [member(0), member(2)] },
      { key: "lamps", members: [member(3)] },
    ]);
    expect(guides[0]!.members.map(({ head }) => head)).toEqual([6, 6]);
  });

  it("is for a section itself", () => {
    expect(sections).toEqual([
      { key: "gates#shut", members: [member(0)] },
      { key: "gates#open", members: [member(2)] },
      { key: "lamps#", members: [member(3)] },
    ]);
  });

  it("is for a situation its own words, and no guide that leads there", () => {
    expect(situations).toEqual([
      { key: "port", members: [member(1)] },
      { key: "storm", members: [member(4)] },
      { key: "calm", members: [member(5)] },
    ]);
  });

  it("is nothing where there are no documents", () => {
    expect(topicGroups([], new Map())).toEqual({ guides: [], sections: [], situations: [] });
  });
});
