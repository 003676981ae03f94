import { join } from "node:path";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadContent } from "../../../lib/content/loadContent";
import { passagesIn } from "../../../lib/radius/passages";
import { withWords } from "../../../lib/radius/withWords";

const { content } = loadContent(join(import.meta.dirname, "../../fixtures/malformed/valid"));
// The invented content has interface texts of its own kinds of line alone.
const ui = JSON.parse(readFileSync("content/en/ui.json", "utf8")) as Record<string, string>;
const passages = passagesIn({
  ...content,
  ui: Object.fromEntries(Object.entries(content.ui).map(([code, own]) => [code, { ...ui, ...own }])),
});
const found = (words: string) =>
  withWords(passages, words).found.map(({ text, key, locale }) => `${text}#${key} ${locale}`);
const wordsOf = (address: string, locale: string) =>
  passages.all.get(address)!.in.get(locale)!.statement.words;

describe("the statements that words are of", () => {
  const english = wordsOf("script/talk-through-the-gate#say", "en");
  const spanish = wordsOf("script/talk-through-the-gate#say", "es");

  it("are those that say so, whatever mail made of lines and marks", () => {
    expect(found(english)).toEqual(["script/talk-through-the-gate#say en"]);
    expect(found(`> “${english.toUpperCase().replaceAll(" ", "\n> ")}”`)).toEqual([
      "script/talk-through-the-gate#say en",
    ]);
  });

  it("are both, where a line stands in two languages, and what the words are a part of", () => {
    expect(found(`${english} ${spanish} (es)`)).toEqual([
      "script/talk-through-the-gate#say en",
      "script/talk-through-the-gate#say es",
    ]);
    expect(found(english.slice(0, -3))).toEqual(["script/talk-through-the-gate#say en"]);
  });

  it("are none where somebody writes of many things and names one of them", () => {
    expect(found(`${english} ${"And then there was something else. ".repeat(5)}`)).toEqual([]);
  });

  it("are told as near, nearest first, where the words have changed since", () => {
    const { found: none, near } = withWords(passages, english.replace("through", "across"));
    expect(none).toEqual([]);
    expect(near[0]).toEqual({ text: "script/talk-through-the-gate", key: "say", locale: "en" });
    expect(withWords(passages, "Zq xv 77")).toEqual({ found: [], near: [] });
    expect(withWords(passages, "")).toEqual({ found: [], near: [] });
  });
});
