import { describe, expect, it } from "vitest";
import {
  buildIndex,
  loadIndex,
  NO_WORDS,
  type SearchDocument,
  type SerializedIndex,
} from "../../../lib/search";
import { makeLanguage } from "../../../lib/search/language";
import { makeDocument, smallIndex, stemOfS } from "./smallIndex";

const documents: readonly SearchDocument[] = [
  {
    ref: "guide/gates#shut",
    kind: "guide",
    id: "gates",
    section: "shut",
    title: "Gates",
    heading: "Is it shut?",
    aliases: ["fence", "hatch"],
    body: "A shut gate stays shut. Ask.",
    href: "/en/guides/gates/#shut",
    sources: ["lighthouse-act", "harbor-case"],
    situations: ["lighthouse"],
  },
  {
    ref: "guide/gates#open",
    kind: "guide",
    id: "gates",
    section: "open",
    title: "Gates",
    heading: "Is it open?",
    aliases: ["hatch", "wicket"],
    body: "Close it.",
    href: "/en/guides/gates/#open",
    sources: [],
    situations: [],
  },
  makeDocument({ ref: "act", kind: "source", title: "Statute", heading: "of 1901", body: "Fogs and gates." }),
  makeDocument({ ref: "rope", kind: "script", aliases: ["two", "words of rope"], sources: ["harbor-case"] }),
  makeDocument({ ref: "ladder", kind: "guide", title: "Ladder" }),
  makeDocument({ ref: "steps/a", id: "steps", title: "Steps" }),
  makeDocument({ ref: "steps/b", id: "steps", title: "Steps" }),
];
const language = () => makeLanguage("en", { stem: stemOfS }, NO_WORDS);
const built = () => JSON.parse(JSON.stringify(buildIndex(documents, language()))) as SerializedIndex;
const loaded = () => loadIndex(built(), language());

describe("an index that is loaded", () => {
  it("has all that is shown of its documents, in their order", () => {
    expect(loaded().documents).toEqual(
      documents.map(({ aliases: _aliases, body, ...shown }) => ({ ...shown, passage: body })),
    );
  });

  it("knows the words of each field of a document, and of the head of several", () => {
    const { frequency } = loaded();
    const expected = {
      gates: 2,
      fence: 1,
      hatch: 1,
      wicket: 1,
      shut: 1,
      is: 2,
      stays: 1,
      statute: 1,
      close: 1,
    };
    for (const [word, texts] of Object.entries(expected))
      expect([word, frequency.get(word)]).toEqual([word, texts]);
    expect(frequency.get("two")).toBe(1);
    expect(frequency.get("steps")).toBe(1);
    expect(frequency.get("zebra")).toBeUndefined();
  });

  it("takes titles, headings and aliases for its subject, but no bodies and no names of sources", () => {
    const { topics } = loaded();
    const all = ["gates", "gate", "shut", "fence", "wicket", "rope", "ladder", "steps"];
    expect(all.filter((word) => topics.has(word))).toEqual(all);
    expect(["stays", "close", "statute", "1901", "fogs"].filter((word) => topics.has(word))).toEqual([]);
  });

  it("gives a head to the documents that are parts of one thing, and to no other", () => {
    expect(loaded().headOf).toEqual(
      new Map([
        [0, 7],
        [1, 7],
        [5, 8],
        [6, 8],
      ]),
    );
  });

  it("of another format or locale is refused", () => {
    const other = { ...built(), format: 1 } as unknown as SerializedIndex;
    expect(() => loadIndex(other, language())).toThrow("got format 1 for en");
    expect(() => loadIndex({ ...built(), locale: "xx" }, language())).toThrow(
      "format 2 for en, got format 2 for xx",
    );
  });
});

describe("what is shipped", () => {
  it("is small: each term and id once and in order, and no step back", () => {
    const { terms, pool, postings, heads } = built();
    const isSorted = (list: readonly string[]) => expect(list).toEqual([...new Set(list)].toSorted());
    isSorted(terms.split(" "));
    isSorted(pool);
    expect(pool).toEqual(["harbor-case", "lighthouse", "lighthouse-act"]);
    const steps = [...postings, ...heads].flat(2);
    expect(steps.length).toBeGreaterThan(30);
    expect(steps.every((step) => step >= 0)).toBe(true);
  });

  it("has no word that stands in no text", () => {
    expect(buildIndex([makeDocument({ ref: "a", title: "lamp" })], language()).terms).toBe("lamp");
    const parts = ["a", "b"].map((ref) => makeDocument({ ref, id: "lamp", title: "lamp" }));
    expect(buildIndex(parts, language()).terms).toBe("lamp");
  });

  it("says a word that two parts of a thing share as an alias once", () => {
    const { heads, terms } = built();
    const aliases = ["fence", "hatch", "wicket"].map((word) => terms.split(" ").indexOf(word));
    expect(heads[0]![2]).toEqual([aliases[0], aliases[1]! - aliases[0]!, aliases[2]! - aliases[1]!]);
  });

  it("names all that share a ref", () => {
    const twice = ["a", "b", "a", "b", "c"].map((ref) => makeDocument({ ref }));
    expect(() => buildIndex(twice, language())).toThrow(/: a, b$/);
  });

  it("has the words of Han as a segmenter cuts them, beside the others", () => {
    const chinese = makeLanguage("zh-Hans", {}, NO_WORDS);
    const { terms } = buildIndex([makeDocument({ ref: "a", title: "ICE警察敲门" })], chinese);
    expect(terms.split(" ")).toEqual(["ice", ...["警察", "敲门"].toSorted()]);
  });
});

it("a word is worth most as a reader's own, then in a title, then in a heading, and little in a body", () => {
  const fields = { body: "lamp", heading: "lamp", title: "lamp", aliases: ["lamp"] };
  const { lunr } = smallIndex(Object.entries(fields).map(([ref, text]) => ({ ref, [ref]: text })));
  const scores = lunr.search("lamp").map(({ ref, score }) => [ref, score] as const);
  expect(scores.map(([at]) => Object.keys(fields)[Number(at)])).toEqual([
    "aliases",
    "title",
    "heading",
    "body",
  ]);
  const [aliases, title, heading, body] = scores.map(([, score]) => score);
  expect(title! / aliases!).toBeCloseTo(4 / 5);
  expect(heading! / aliases!).toBeCloseTo(3 / 5);
  expect(body! / aliases!).toBeCloseTo(0.6 / 5);
});
