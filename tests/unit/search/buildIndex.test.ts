import { searchAll } from "../../fixtures/searchAll";
import { describe, expect, test } from "vitest";
import { buildIndex, loadIndex } from "../../../lib/search";
import { FIXTURE_LOCALES, searchDocuments } from "../../fixtures/searchDocuments";
import { languageFor } from "../../fixtures/languageFor";

describe("the index that is shipped", () => {
  test.each(FIXTURE_LOCALES)("%s: the same documents give the same bytes", (locale) => {
    const language = languageFor(locale);
    const built = () => JSON.stringify(buildIndex(searchDocuments(locale), language));
    expect(built()).toBe(built());
  });

  test("two documents with one ref are refused, by name", () => {
    const [first] = searchDocuments("en");
    if (!first) throw new Error("no fixture");
    const language = languageFor("en");
    expect(() => buildIndex([first, first], language)).toThrow(first.ref);
  });

  test("of a body, only the first 40 words are indexed, and forms and numbers to call wherever they stand", () => {
    const [first] = searchDocuments("en");
    if (!first) throw new Error("no fixture");
    const language = languageFor("en");
    const body = [
      ...Array.from({ length: 39 }, () => "filler"),
      "inside",
      "beyondit",
      "I-407",
      "1-800-898-7180",
    ].join(" ");
    const terms = buildIndex([{ ...first, body }], language).terms.split(" ");
    expect(terms).toEqual(expect.arrayContaining(["inside", "i407", "8008987180"]));
    expect(terms).not.toContain("beyondit");
    const aliases = Array.from({ length: 41 }, (_, at) => `alias${at}x`);
    expect(buildIndex([{ ...first, aliases }], language).terms).toContain("alias40x");
  });

  test("a stored passage has whole sentences and at most 180 characters", () => {
    const [first] = searchDocuments("en");
    if (!first) throw new Error("no fixture");
    const language = languageFor("en");
    const sentence = "An officer may ask, and you may stay silent. ";
    const passages = (body: string) => buildIndex([{ ...first, body }], language).store.passage;
    expect(passages(sentence.repeat(20))).toEqual([sentence.repeat(4).trim()]);
    expect(passages("word ".repeat(200))[0]?.length).toBeLessThanOrEqual(180);
    expect(passages("字".repeat(500))[0]).toHaveLength(180);
  });

  test("the title and aliases of a guide are indexed once, however many sections it has", () => {
    const [first] = searchDocuments("en").filter(({ kind }) => kind === "guide");
    if (!first) throw new Error("no fixture");
    const language = languageFor("en");
    const sections = ["one", "two", "three"].map((heading) => ({ ...first, ref: heading, heading }));
    const built = buildIndex(sections, language);
    expect(built.heads).toHaveLength(1);
    expect(built.postings.map(([title, , aliases]) => [title, aliases])).toEqual([
      [[], []],
      [[], []],
      [[], []],
    ]);
    const answer = searchAll(loadIndex(built, language), `${first.title} two`);
    expect(answer.guides[0]).toMatchObject({ id: first.id });
    expect(answer.results[0]?.ref).toBe("two");
  });

  test("an index of no documents answers that it knows nothing", () => {
    const language = languageFor("en");
    const answer = searchAll(loadIndex(buildIndex([], language), language), "warrant");
    expect(answer).toMatchObject({ situations: [], guides: [], results: [] });
  });

  test("an index of another locale is refused", () => {
    const english = languageFor("en");
    const spanish = languageFor("es");
    expect(() => loadIndex(buildIndex(searchDocuments("en"), english), spanish)).toThrow(/es.*en/);
  });

  test("ids with the names of object members do no harm", () => {
    const [first] = searchDocuments("en");
    if (!first) throw new Error("no fixture");
    const language = languageFor("en");
    const odd = { ...first, title: "constructor toString", body: "__proto__ hasOwnProperty valueOf title" };
    const index = loadIndex(buildIndex([odd], language), language);
    for (const word of ["constructor", "hasownproperty", "valueof"]) {
      expect(searchAll(index, word).results).toHaveLength(1);
    }
  });
});
