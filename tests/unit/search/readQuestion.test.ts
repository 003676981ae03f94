import { describe, expect, it } from "vitest";
import { readQuestion } from "../../../lib/search/readQuestion";
import { smallAsked, smallIndex } from "./smallIndex";

const words = { stopwords: ["the"], synonyms: [{ says: ["beacon"], means: ["lamp"] }] };
const index = smallIndex([{ id: "gates", title: "Lanterns" }], words);
const asked = smallAsked(
  [
    { guide: "gates", questions: ["open gates", "shut gates", "shut the gates"] },
    { scope: "off-topic", questions: ["gato"] },
  ],
  words,
);

describe("the words of a question", () => {
  it("are as they were typed where people ask with them, a text has them, or the synonyms know them", () => {
    for (const query of ["open the gates", "gate", "lanterns shut", "beacon", "the THE"]) {
      const { typed, words: read, changed, meant } = readQuestion(index, asked, query);
      expect([read, changed, meant]).toEqual([typed, [], null]);
    }
  });

  it("are put right where nobody knows them, to words that were asked with twice or that the synonyms know", () => {
    expect(readQuestion(index, asked, "Open the gaets, zebra!")).toEqual({
      typed: ["open", "the", "gaets", "zebra"],
      words: ["open", "the", "gates", "zebra"],
      changed: [{ typed: "gaets", meant: "gates", isSure: false }],
      meant: "open the gates zebra",
    });
    expect(readQuestion(index, asked, "baecon").meant).toBe("beacon");
    expect(readQuestion(index, asked, "opem").meant).toBeNull();
  });

  it("are known by a text only in the language of the texts", () => {
    const groups = [{ guide: "gates", questions: ["la lantirns", "une lantirns"] }];
    expect(readQuestion(index, smallAsked(groups, {}, "fr"), "lanterns").meant).toBe("lantirns");
    expect(readQuestion(index, smallAsked(groups), "lanterns").meant).toBeNull();
  });
});
