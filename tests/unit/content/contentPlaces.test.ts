import { describe, expect, it } from "vitest";
import {
  CONTENT_PLACES,
  expectedFor,
  expectedIn,
  hasPlace,
  isLanguage,
} from "../../../lib/content/contentPlaces";

describe("a language", () => {
  it.each(["en", "zh-Hans", "pt-BR", "ht"])("is %s", (code) => expect(isLanguage(code)).toBe(true));
  it.each(["xx", "EN", "zh-hans", "rules", "", "..", "en-XXX"])("is not %j", (code) =>
    expect(isLanguage(code)).toBe(false),
  );
});

describe("a file has a place", () => {
  it.each([
    "sources.json",
    "README.md",
    "rules/home.json",
    "drawings/i-200-small.svg",
    "hotlines/ma.json",
    "ht/safety.json",
    "zh-Hans/guides/at-the-door.md",
    "en/drawings/i-200.json",
    "ar/CHANGELOG.md",
  ])("at %s", (path) => expect(hasPlace(CONTENT_PLACES, path, false)).toBe(true));

  it.each([
    "en/guides/x.MD",
    "en/guides/X.md",
    "en/guides/x.md~",
    "en/guides/x y.md",
    "en/guides/..%2fx.md",
    "en/guides/..md",
    "en/guides/a\\b.md",
    "en/guides/100%.md",
    "en/guides/аt-the-door.md",
    "en/guides/at-the-door\u200b.md",
    "en/guides/__proto__.md",
    "en/guides/constructor.md",
    "en/guides/prototype.md",
    "en/guides/toString.md",
    `en/guides/${"x".repeat(81)}.md`,
    "en/guides/more/x.md",
    "en/ui.md",
    "en/UI.json",
    "xx/ui.json",
    "guides/en/x.md",
    "Sources.json",
    "sources.json.bak",
    "drawings/x.png",
  ])("and not at %j", (path) => expect(hasPlace(CONTENT_PLACES, path, false)).toBe(false));
});

it("tells a folder from a file of its name", () => {
  expect(hasPlace(CONTENT_PLACES, "en/guides", true)).toBe(true);
  expect(hasPlace(CONTENT_PLACES, "en/guides", false)).toBe(false);
  expect(hasPlace(CONTENT_PLACES, "en/guides/x.md", true)).toBe(false);
  expect(hasPlace(CONTENT_PLACES, "en/notes", true)).toBe(false);
});

it("says what stands in a folder", () => {
  expect(expectedIn(CONTENT_PLACES, "fr/guides")).toBe("<id>.md");
  expect(expectedIn(CONTENT_PLACES, "drawings")).toBe("<id>.svg");
  expect(expectedIn(CONTENT_PLACES, "").split(", ")).toEqual(
    expect.arrayContaining(["<code of a language>/", "README.md", "rules/", "sources.json"]),
  );
  expect(expectedIn(CONTENT_PLACES, "").split(", ")).not.toContain("en/");
});

describe("of what has no place", () => {
  const told = (folder: string, name: string, isFolder = true) =>
    expectedFor(CONTENT_PLACES, folder, name, isFolder);

  it.each(["xx", "vi2", "ES", "zh_hans", "es-old", "fr copy"])(
    "a folder %j is told to be the code of no language, and where those of the site are",
    (name) => {
      expect(told("", name)).toMatch(/^the code of a language .*content\/locales\.json/);
    },
  );

  it.each(["guide", "Sources", "espanol"])("a folder %j is told what may stand there", (name) => {
    expect(told("", name)).toBe(`in this folder ${expectedIn(CONTENT_PLACES, "")}`);
  });

  it("a file is too, and a folder where no language has one", () => {
    expect(told("", "xx", false)).toBe(`in this folder ${expectedIn(CONTENT_PLACES, "")}`);
    expect(told("en", "xx")).toBe(`in this folder ${expectedIn(CONTENT_PLACES, "en")}`);
  });
});
