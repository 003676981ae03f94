import { beforeEach, expect, it } from "vitest";
import { makeFindable } from "../../../lib/publish/makeFindable";

const ADDRESS = "https://rights.example.org";
const page = (title: string, more = "") => `<html><title>${title}</title>${more}<p>Lamp`;
const PAGES: Readonly<Record<string, string>> = {
  "index.html": page("Lamps"),
  "en/index.html": page("Lamps"),
  "es/index.html": page("$& y faros"),
  "en/search/index.html": page("Search", "<meta name=robots content=noindex>"),
  "404.html": page("Not here", '<meta name="robots" content="noindex">'),
};
const written = new Map<string, string>();

beforeEach(() => {
  written.clear();
  makeFindable(
    ADDRESS,
    ["en", "es"],
    Object.keys(PAGES),
    (name) => PAGES[name]!,
    (path, text) => written.set(path, text),
  );
});

it("writes its tags into every page that may be found, and two files for search engines", () => {
  expect([...written.keys()]).toEqual([
    "index.html",
    "en/index.html",
    "es/index.html",
    "/sitemap.xml",
    "/robots.txt",
  ]);
});

it("leaves the page as it is but for the tags, behind its title", () => {
  for (const [name, html] of [...written].slice(0, 3)) {
    const [before, after] = PAGES[name]!.split("</title>");
    expect(html.startsWith(`${before}</title><link rel=canonical href=${ADDRESS}/`)).toBe(true);
    expect(html.endsWith(after!)).toBe(true);
  }
  expect(written.get("es/index.html")).toContain('<meta property=og:title content="$& y faros">');
});

it("a page that asks not to be found is in no list, and no page names it as its other language", () => {
  expect([...written.values()].join()).not.toMatch(/search|404/);
});
