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
    kind: "guide",
    id: "gates",
    section: "shut",
    title: "Gates",
    heading: "Is it shut?",
    aliases: ["fence", "hatch"],
    body: "A shut gate stays shut. Ask.",
    sources: ["lighthouse-act", "harbor-case"],
    situations: ["lighthouse"],
  },
  {
    kind: "guide",
    id: "gates",
    section: "open",
    title: "Gates",
    heading: "Is it open?",
    aliases: ["hatch", "wicket"],
    body: "Close it.",
    sources: [],
    situations: [],
  },
  makeDocument({ id: "port", kind: "situation", title: "Harbor", body: "Fogs, gates and Form I-407." }),
  makeDocument({ id: "rope", aliases: ["two", "words of rope"], sources: ["harbor-case"] }),
  makeDocument({ id: "ladder", title: "Ladder" }),
  makeDocument({ id: "steps", section: "a", title: "Steps" }),
  makeDocument({ id: "steps", section: "b", title: "Steps", situations: ["port"] }),
];
const language = () => makeLanguage("en", { stem: stemOfS }, NO_WORDS);
const built = () => JSON.parse(JSON.stringify(buildIndex(documents, language()))) as SerializedIndex;
const loaded = () => loadIndex(built(), language());

describe("an index that is loaded", () => {
  it("has all that is shown of its documents, in their order", () => {
    expect(loaded().documents).toEqual(
      documents.map(({ aliases: _aliases, body, ...shown }) => ({
        ...shown,
        passage: body,
        href: expect.any(String) as string,
      })),
    );
  });

  it("has the address of each: of a guide its section, of a situation its page", () => {
    const { documents } = loaded();
    expect(documents.map(({ href }) => href)).toEqual([
      "/en/guides/gates/#shut",
      "/en/guides/gates/#open",
      "/en/situations/port/",
      "/en/guides/rope/",
      "/en/guides/ladder/",
      "/en/guides/steps/#a",
      "/en/guides/steps/#b",
    ]);
  });

  it("knows the words of each field of a document, and of the head of several", () => {
    const { frequency } = loaded();
    const expected = {
      gates: 1,
      fence: 1,
      hatch: 1,
      wicket: 1,
      shut: 1,
      is: 2,
      harbor: 1,
      i407: 1,
    };
    for (const [word, texts] of Object.entries(expected))
      expect([word, frequency.get(word)]).toEqual([word, texts]);
    expect(frequency.get("two")).toBe(1);
    expect(frequency.get("steps")).toBe(1);
    expect(frequency.get("zebra")).toBeUndefined();
  });

  it("has no word of a body but names of forms and numbers to call", () => {
    const { frequency } = loaded();
    expect(["stays", "ask", "close", "fogs", "form"].filter((word) => frequency.has(word))).toEqual([]);
  });

  it("gives a head to the documents that are parts of one thing, and to no other", () => {
    const heads = loaded().groups.guides.map(({ key, members }) => [key, members.map(({ head }) => head)]);
    expect(heads).toEqual([
      ["gates", [7, 7]],
      ["rope", [undefined]],
      ["ladder", [undefined]],
      ["steps", [8, 8]],
    ]);
  });

  it("knows the situations that lead to a guide, and of guides alone", () => {
    const { situationsOf } = loadIndex(
      buildIndex(
        [
          makeDocument({ id: "gates", situations: ["port", "lighthouse"] }),
          makeDocument({ id: "rope", situations: [] }),
          makeDocument({ id: "gates", kind: "situation", situations: ["gates"] }),
          makeDocument({ id: "port", kind: "situation", situations: ["port"] }),
        ],
        language(),
      ),
      language(),
    );
    expect(situationsOf).toEqual(
      new Map([
        ["gates", ["port", "lighthouse"]],
        ["rope", []],
      ]),
    );
  });

  it("of another format or locale is refused", () => {
    const other = { ...built(), format: 2 } as unknown as SerializedIndex;
    expect(() => loadIndex(other, language())).toThrow("got format 2 for en");
    expect(() => loadIndex({ ...built(), locale: "xx" }, language())).toThrow(
      "format 3 for en, got format 3 for xx",
    );
  });
});

describe("what is shipped", () => {
  it("is small: each term and id once and in order, and no step back", () => {
    const { terms, pool, postings, heads } = built();
    const isSorted = (list: readonly string[]) => expect(list).toEqual([...new Set(list)].toSorted());
    isSorted(terms.split(" "));
    isSorted(pool);
    expect(pool).toEqual(["harbor-case", "lighthouse", "lighthouse-act", "port"]);
    const steps = [...postings, ...heads].flat(2);
    expect(steps.length).toBeGreaterThan(20);
    expect(steps.every((step) => step >= 0)).toBe(true);
  });

  it("has no word that stands in no text", () => {
    expect(buildIndex([makeDocument({ id: "a", title: "lamp" })], language()).terms).toBe("lamp");
    const parts = ["a", "b"].map((section) => makeDocument({ id: "lamp", section, title: "lamp" }));
    expect(buildIndex(parts, language()).terms).toBe("lamp");
  });

  it("says a word that two parts of a thing share as an alias once", () => {
    const { heads, terms } = built();
    const aliases = ["fence", "hatch", "wicket"].map((word) => terms.split(" ").indexOf(word));
    expect(heads[0]![2]).toEqual([aliases[0], aliases[1]! - aliases[0]!, aliases[2]! - aliases[1]!]);
  });

  it("names all that share an address, each once", () => {
    const twice = [
      makeDocument({ id: "a", section: "x" }),
      makeDocument({ id: "a", section: "y" }),
      makeDocument({ id: "b" }),
      makeDocument({ id: "b", kind: "situation" }),
    ];
    expect(() => buildIndex(twice, language())).not.toThrow();
    expect(() =>
      buildIndex([...twice, ...twice.slice(0, 1), ...twice.slice(2), twice[0]!], language()),
    ).toThrow(/ for guide\/a#x, guide\/b, situation\/b$/);
  });

  it("has the words of Han as a segmenter cuts them, beside the others", () => {
    const chinese = makeLanguage("zh-Hans", {}, NO_WORDS);
    const { terms } = buildIndex([makeDocument({ id: "a", title: "ICE警察敲门" })], chinese);
    expect(terms.split(" ")).toEqual(["ice", ...["警察", "敲门"].toSorted()]);
  });
});

it("a word is worth most as a reader's own, then in a title, then in a heading, and little in a body", () => {
  // A word of a body is indexed where it is the name of a form.
  const fields = { body: "I-407", heading: "I-407", title: "I-407", aliases: ["I-407"] };
  const { lunr } = smallIndex(Object.entries(fields).map(([id, text]) => ({ id, [id]: text })));
  const scores = lunr.search("i407").map(({ ref, score }) => [ref, score] as const);
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
