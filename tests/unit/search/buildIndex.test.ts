import { describe, expect, test } from "vitest";
import { buildIndex, loadIndex, loadLanguage, search } from "../../../lib/search";
import { FIXTURE_LOCALES, searchDocuments } from "../../fixtures/searchDocuments";

describe("the index that is shipped", () => {
  test.each(FIXTURE_LOCALES)("%s: the same documents give the same bytes", async (locale) => {
    const language = await loadLanguage(locale);
    const built = () => JSON.stringify(buildIndex(searchDocuments(locale), language));
    expect(built()).toBe(built());
  });

  test("two documents with one ref are refused, by name", async () => {
    const [first] = searchDocuments("en");
    if (!first) throw new Error("no fixture");
    const language = await loadLanguage("en");
    expect(() => buildIndex([first, first], language)).toThrow(first.ref);
  });

  test("only the first 80 words of a body are indexed, so that it stays small", async () => {
    const [first] = searchDocuments("en");
    if (!first) throw new Error("no fixture");
    const language = await loadLanguage("en");
    const body = [...Array.from({ length: 79 }, () => "filler"), "inside", "beyondit"].join(" ");
    const terms = buildIndex([{ ...first, body }], language).terms.split(" ");
    expect(terms).toContain("inside");
    expect(terms).not.toContain("beyondit");
  });

  test("a stored passage has whole sentences and at most 240 characters", async () => {
    const [first] = searchDocuments("en");
    if (!first) throw new Error("no fixture");
    const language = await loadLanguage("en");
    const sentence = "An officer may ask, and you may stay silent. ";
    const passages = (body: string) => buildIndex([{ ...first, body }], language).store.passage;
    expect(passages(sentence.repeat(20))).toEqual([sentence.repeat(5).trim()]);
    expect(passages("word ".repeat(200))[0]?.length).toBeLessThanOrEqual(240);
    expect(passages("字".repeat(500))[0]).toHaveLength(240);
  });

  test("an index of no documents answers that it knows nothing", async () => {
    const language = await loadLanguage("en");
    const answer = search(loadIndex(buildIndex([], language), language), "warrant");
    expect(answer).toMatchObject({ situations: [], guides: [], results: [] });
  });

  test("an index of another locale is refused", async () => {
    const english = await loadLanguage("en");
    const spanish = await loadLanguage("es");
    expect(() => loadIndex(buildIndex(searchDocuments("en"), english), spanish)).toThrow(/es.*en/);
  });

  test("ids with the names of object members do no harm", async () => {
    const [first] = searchDocuments("en");
    if (!first) throw new Error("no fixture");
    const language = await loadLanguage("en");
    const odd = { ...first, title: "constructor toString", body: "__proto__ hasOwnProperty valueOf title" };
    const index = loadIndex(buildIndex([odd], language), language);
    for (const word of ["constructor", "hasownproperty", "valueof"]) {
      expect(search(index, word).results).toHaveLength(1);
    }
  });
});
