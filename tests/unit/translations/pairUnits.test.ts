import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ContentFolder } from "../../../lib/content/contentFolder";
import { translationAt } from "../../../lib/content/tiedPlaces";
import { readFrontMatter } from "../../../lib/content/readFrontMatter";
import { parseSections } from "../../../lib/markdown/parseSections";
import { digestOfWords } from "../../../lib/translations/digestOfWords";
import { writtenEntry } from "../../../lib/translations/heldEntries";
import { keysWritten, pairUnits } from "../../../lib/translations/pairUnits";
import { partsOfSection } from "../../../lib/translations/partsOfText";
import { unitsOf } from "../../../lib/units/unitsOf";

const units = (texts: Record<string, string>) => Object.entries(texts).map(([key, text]) => ({ key, text }));
/** What each of these was made from, with the words that it has. */
const made = (texts: Record<string, string>, own: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, writtenEntry(digestOfWords(text), own[key]!)]),
  );
const pairs = (english: Record<string, string>, own: Record<string, string>, from?: Record<string, string>) =>
  [...pairUnits(units(english), units(own), from)].map(([key, { key: place, text, state }]) => [
    key,
    place,
    text,
    state,
  ]);

describe("what a language has for each unit", () => {
  it("stands in the same place while the English stands, and without a ledger", () => {
    const english = { title: "Gates", "open.1": "No.", "open.2": "Wait." };
    const own = { title: "Puertas", "open.1": "No.", "open.2": "Espere." };
    const same = Object.entries(own).map(([key, text]) => [key, key, text, "current"]);
    expect(pairs(english, own, made(english, own)).sort()).toEqual(same.sort());
    expect(pairs(english, own).sort()).toEqual(same.sort());
  });

  it("moves along with its English, and is told where that changed", () => {
    const own = { title: "Puerta", "open.1": "No.", "open.2": "Espere." };
    const before = made({ title: "Gate", "open.1": "No.", "open.2": "Wait." }, own);
    const now = { title: "Gates", "open.1": "New.", "open.2": "No.", "open.3": "Wait." };
    expect(pairs(now, own, before)).toEqual([
      ["title", "title", "Puerta", "changed"],
      ["open.2", "open.1", "No.", "current"],
      ["open.3", "open.2", "Espere.", "current"],
    ]);
  });

  it("has plural forms that English does not have", () => {
    const own = { n_few: "أيام", n_other: "يوم" };
    expect(
      pairs({ n_one: "a day", n_other: "days" }, own, made({ n_few: "days", n_other: "days" }, own)),
    ).toEqual([
      ["n_few", "n_few", "أيام", "current"],
      ["n_other", "n_other", "يوم", "current"],
    ]);
  });

  it("moves up in a list with a hole", () => {
    const keys = ["title", "open.1", "open.2", "open.3", "notes.0", "notes.1"];
    expect([...keysWritten(keys, (key) => !["open.2", "notes.0"].includes(key))]).toEqual([
      ["title", "title"],
      ["open.1", "open.1"],
      ["open.3", "open.2"],
      ["notes.1", "notes.0"],
    ]);
  });
});

it("every English text has the same digest as it stands in its file, and as it is read", () => {
  const folder = new ContentFolder(process.cwd(), "content");
  const paths = folder.paths().filter((path) => path.startsWith("es/") && path.endsWith(".md"));
  const texts = paths.flatMap((path) => translationAt(path) ?? []);
  expect(texts.length).toBeGreaterThan(200);
  for (const { name, english } of texts) {
    const text = readFileSync(`content/${english}`, "utf8");
    const { sections } = parseSections(readFrontMatter(text, english).read!.body, english);
    const asRead = sections.flatMap(partsOfSection).map(({ key, text }) => [key, digestOfWords(text)]);
    const asWritten = unitsOf(name, text)
      .filter(({ key }) => key.includes("."))
      .map((unit) => [unit.key, digestOfWords(unit.text)]);
    expect(asWritten, name).toEqual(asRead);
  }
});
