import { describe, expect, test } from "vitest";
import { buildIndex, learnAsked, loadIndex, NO_WORDS } from "../../../lib/search";
import { languageFor } from "../../fixtures/languageFor";
import { searchAll } from "../../fixtures/searchAll";
import { FIXTURE_LOCALES, searchDocuments } from "../../fixtures/searchDocuments";
import { makeDocument } from "./smallIndex";

const language = languageFor("en");
const noQuestions = learnAsked({ locale: "en", words: NO_WORDS, groups: [] });

describe("the index that is shipped", () => {
  test.each(FIXTURE_LOCALES)("%s: the same documents give the same bytes", (locale) => {
    const own = languageFor(locale);
    const built = () => JSON.stringify(buildIndex(searchDocuments(locale), own));
    expect(built()).toBe(built());
  });

  test("of a body, names of forms and numbers to call are indexed, and no other word", () => {
    const body = "An inspector may ask for Form I-407. Call 1-800-898-7180, says 287(g).";
    const { terms } = buildIndex([makeDocument({ id: "gates", body })], language);
    expect(terms.split(" ")).toEqual(["287g", "8008987180", "i407"]);
  });

  test("of titles, headings and aliases, every word is indexed, however many there are", () => {
    const aliases = Array.from({ length: 100 }, (_, at) => `alias${at}x`);
    const document = makeDocument({ id: "gates", title: "lamp", heading: "rope", aliases });
    const terms = buildIndex([document], language).terms.split(" ");
    expect(terms).toEqual(expect.arrayContaining(["lamp", "rope", ...aliases]));
  });

  test("a stored passage has whole sentences and at most 120 characters", () => {
    const passage = (body: string) =>
      buildIndex([makeDocument({ id: "gates", body })], language).store.passage[0]!;
    const sentence = "An inspector may ask, and the gate may be shut. ";
    expect(passage(sentence.repeat(20))).toBe(sentence.repeat(2).trim());
    expect(passage(`${"x".repeat(119)}.`)).toHaveLength(120);
    expect(passage("x".repeat(500))).toHaveLength(120);
  });

  test("a passage with Han has half as many, and one in Arabic letters 100", () => {
    const passage = (body: string) =>
      buildIndex([makeDocument({ id: "gates", body })], language).store.passage[0]!;
    expect(passage("灯".repeat(500))).toHaveLength(60);
    expect(passage("باب".repeat(500))).toHaveLength(100);
  });

  test("the first three sources of a text are named, and of the others nothing is shipped", () => {
    const sources = ["reef-act", "bell-act", "oil-act", "fog-act"];
    const built = buildIndex([makeDocument({ id: "gates", sources, situations: ["port"] })], language);
    expect(built.pool).toEqual(["bell-act", "oil-act", "port", "reef-act"]);
    expect(loadIndex(built, language).documents[0]!.sources).toEqual(sources.slice(0, 3));
  });

  test("the title and aliases of a guide are indexed once, however many sections it has", () => {
    const sections = ["one", "two", "three"].map((section) =>
      makeDocument({ id: "gates", section, title: "Gates", heading: section, aliases: ["fence"] }),
    );
    const built = buildIndex(sections, language);
    expect(built.heads).toHaveLength(1);
    expect(built.postings.map(([title, , aliases]) => [title, aliases])).toEqual([
      [[], []],
      [[], []],
      [[], []],
    ]);
    const answer = searchAll({ index: loadIndex(built, language), asked: noQuestions }, "gates two");
    expect(answer.guides[0]).toMatchObject({ id: "gates", section: "two" });
    expect(answer.results[0]?.section).toBe("two");
  });

  test("an index of no documents answers that it knows nothing", () => {
    const index = loadIndex(buildIndex([], language), language);
    const answer = searchAll({ index, asked: noQuestions }, "warrant");
    expect(answer).toMatchObject({ situations: [], guides: [], results: [] });
  });

  test("an index of another locale is refused", () => {
    expect(() => loadIndex(buildIndex(searchDocuments("en"), language), languageFor("es"))).toThrow(/es.*en/);
  });

  test("words and ids with the names of object members do no harm", () => {
    const odd = makeDocument({
      id: "constructor",
      section: "toString",
      title: "constructor toString",
      aliases: ["__proto__ hasOwnProperty valueOf title"],
      situations: ["__proto__"],
    });
    const index = loadIndex(buildIndex([odd], language), language);
    for (const word of ["constructor", "hasownproperty", "valueof", "title"]) {
      const { results } = searchAll({ index, asked: noQuestions }, word);
      expect(results.map(({ id }) => id)).toEqual(["constructor"]);
    }
  });
});
