import { describe, expect, it } from "vitest";
import { askedFile, askedLanguages } from "../../../lib/content/askedFile";
import type { Content } from "../../../lib/model/content";
import { NO_WORDS } from "../../../lib/search";
import { asked, askedContent, to } from "./askedContent";

const groupsOf = (code: string, parts: Partial<Content> = {}) => askedFile(askedContent(parts), code).groups;

describe("how people of a language ask", () => {
  it("is what they ask of a guide, a section and a situation, or of something else", () => {
    const all = [
      asked(to("gates"), "who built it"),
      asked(to("gates", "shut"), "is it locked"),
      asked(to("gates", null, "port"), "he is outside"),
      asked(to("gates", "shut", "port"), "he rattles it"),
      asked({ scope: "danger:self" }, "i drown"),
    ];
    expect(groupsOf("ht", { asked: { ht: all } })).toEqual([
      { guide: "gates", questions: ["who built it"] },
      { guide: "gates", section: "shut", questions: ["is it locked"] },
      { guide: "gates", situation: "port", questions: ["he is outside"] },
      { guide: "gates", section: "shut", situation: "port", questions: ["he rattles it"] },
      { scope: "danger:self", questions: ["i drown"] },
    ]);
  });

  it("is what titles, headings and aliases ask too, where the language has pages", () => {
    expect(groupsOf("en", { asked: {} })).toEqual([
      { guide: "gates", questions: ["Gates", "fence"] },
      { guide: "gates", section: "shut", questions: ["Is it shut?"] },
      { guide: "gates", section: "open", questions: ["Is it open?"] },
      { guide: "lamps", questions: ["Lamps"] },
      { guide: "lamps", section: "lit", questions: ["Lit"] },
      { situation: "port", questions: ["At the port", "harbor"] },
    ]);
    expect(groupsOf("es", { asked: {} }).slice(0, 2)).toEqual([
      { guide: "gates", questions: ["Puertas", "reja"] },
      { guide: "gates", section: "shut", questions: ["¿Cerrada?"] },
    ]);
    for (const code of ["fr", "ht"]) expect(groupsOf(code, { asked: {} })).toEqual([]);
  });

  it("is one group for each place, in the order in which they are first led to", () => {
    const all = [
      asked(to("gates", "shut"), "a"),
      asked(to("gates"), "b"),
      asked(to("gates", "shut"), "c", "d"),
      asked({ scope: "off-topic" }, "e"),
      asked({ scope: "danger:self" }, "g"),
      asked({ scope: "off-topic" }, "f"),
    ];
    expect(groupsOf("en", { asked: { en: all } }).slice(0, 4)).toEqual([
      { guide: "gates", section: "shut", questions: ["a", "c", "d", "Is it shut?"] },
      { guide: "gates", questions: ["b", "Gates", "fence"] },
      { scope: "off-topic", questions: ["e", "f"] },
      { scope: "danger:self", questions: ["g"] },
    ]);
  });

  it("has its long questions as stories, by the words of all groups", () => {
    const story = "a man with some badge rattles our fence tonight";
    expect(groupsOf("en", { asked: { en: [asked(to("gates", "shut"), story)] } })[0]).toEqual({
      guide: "gates",
      section: "shut",
      questions: ["Is it shut?"],
      stories: ["fence"],
    });
  });

  it("comes with the words of the language, or none where nobody has written them", () => {
    const words = { stopwords: ["the"], synonyms: [] };
    const content = askedContent({ searchWords: { en: { words, file: "" } } });
    expect(askedFile(content, "en")).toMatchObject({ locale: "en", words });
    expect(askedFile(content, "ht")).toEqual({ locale: "ht", words: NO_WORDS, groups: [] });
  });
});

it("languages are told apart by the questions of each, whatever they are about", () => {
  const table = askedLanguages(
    askedContent({
      asked: {
        en: [asked(to("gates"), "wax")],
        es: [asked(to("gates"), "hay"), asked({ scope: "off-topic" }, "queso")],
        ru: [asked(to("gates"), "ворота")],
      },
    }),
  );
  expect([table.codes, table.scripts]).toEqual([["en", "es"], ["ru"]]);
  for (const word of ["_wax_", "_hay_", "_queso_"]) expect(table.grams.split(" ")).toContain(word);
});
