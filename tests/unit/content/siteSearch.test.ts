import { describe, expect, it } from "vitest";
import { pageIndex, siteSearch } from "../../../lib/content/siteSearch";
import type { SafetyWords } from "../../../lib/model/safety";
import { findTopics } from "../../../lib/search";
import { asked, askedContent, to } from "./askedContent";

const drowns = (kind: "self" | "home", word: string): { words: SafetyWords; file: string } => ({
  words: { danger: [{ kind, all: [[word]], none: [] }], refusals: [] },
  file: "",
});
const content = askedContent({
  asked: {
    en: [asked(to("gates", "shut"), "he rattles the bolt", "who shut the gate with that key")],
    es: [asked(to("gates", "shut"), "él sacude el cerrojo", "quién cerró la puerta con esa llave")],
    ht: [asked(to("lamps", "lit"), "ki moun ki limen lanp lan", "poukisa lanp lan ap klere konsa")],
  },
  safetyWords: { es: drowns("self", "ahogarme"), tl: drowns("home", "lunod") },
});
const search = siteSearch(content);
const language = (page: string, query: string) => search(page, query).searcher.asked.language.locale;
const guide = (page: string, query: string) => findTopics(search(page, query).searcher, query).guides[0]?.id;

describe("a question on a page", () => {
  it("is read in the language that it is in, whether or not that has pages", () => {
    expect(language("en", "who rattles that bolt")).toBe("en");
    expect(language("en", "quién sacude esa puerta")).toBe("es");
    expect(language("es", "who shut that gate")).toBe("en");
    expect(language("en", "poukisa lanp lan ap klere")).toBe("ht");
  });

  it("is read in the language of the page where that knows as many of its words", () => {
    for (const page of ["en", "es"])
      for (const query of ["", "911", "zzyzx qqq"]) expect(language(page, query)).toBe(page);
  });

  it("is answered by the texts of the page, whatever it is asked in", () => {
    const { index } = search("en", "quién sacude esa puerta").searcher;
    expect(index.language.locale).toBe("en");
    expect(index.documents.map(({ href }) => href)).toContain("/en/guides/gates/#open");
    expect(guide("en", "quién sacude esa puerta")).toBe("gates");
    expect(guide("en", "poukisa lanp lan ap klere")).toBe("lamps");
    expect(guide("es", "rattles bolt")).toBe("gates");
  });

  it("has its words of danger heard in every language", () => {
    const said = (query: string) => search("en", query).said(null).danger;
    expect([said("ahogarme"), said("lunod"), said("gate")]).toEqual(["self", "home", null]);
  });
});

it("what was loaded and learned once is used for every question", () => {
  const first = search("en", "who rattles that bolt").searcher;
  const second = search("en", "who shut that gate").searcher;
  expect(second.index).toBe(first.index);
  expect(second.asked).toBe(first.asked);
  expect(search("es", "quién sacude esa puerta").searcher.asked).toBe(
    search("en", "quién sacude esa puerta").searcher.asked,
  );
});

it("the texts of a page go by the search words of its language", () => {
  const words = { stopwords: ["is"], synonyms: [] };
  const index = pageIndex(askedContent({ searchWords: { en: { words, file: "" } } }), "en");
  expect([...index.language.stopwords]).toEqual(["is"]);
  expect(pageIndex(content, "es").language.stopwords.size).toBe(0);
});
