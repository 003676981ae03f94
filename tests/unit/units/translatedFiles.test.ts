import { expect, it } from "vitest";
import { CONTENT_PLACES } from "../../../lib/content/contentPlaces";
import { FRONT_MATTER } from "../../../lib/content/frontMatter";
import { fileKind, TRANSLATED_FIELDS, TRANSLATED_FILES } from "../../../lib/units/translatedFiles";

/** What each language has of its own, and translates from nothing. */
const NO_TRANSLATION = [
  "asked/*.md",
  "asked/lost.json",
  "editions.json",
  "glossary.json",
  "made-from.json",
  "safety.json",
  "search.json",
  "wording.json",
];

it("knows every file of a language", () => {
  const places = CONTENT_PLACES.filter((place) => place.startsWith("*/")).map((place) => place.slice(2));
  expect([...Object.keys(TRANSLATED_FILES), ...NO_TRANSLATION].sort()).toEqual(places.sort());
});

it("translates all front matter that translations have, but for what is their own", () => {
  const fields = Object.values(FRONT_MATTER).flatMap(({ translation }) => Object.keys(translation.shape));
  expect([...new Set(fields)].sort()).toEqual([...TRANSLATED_FIELDS, "aliases", "forms"].sort());
});

it("goes by the folder and the ending of a file", () => {
  expect(fileKind("guides/at-the-door.md")).toBeDefined();
  expect(fileKind("situations/home.json")!.own).toEqual(["aliases"]);
  expect(fileKind("asked/lost.json")).toBeUndefined();
  expect(fileKind("guides/at-the-door.json")).toBeUndefined();
});
