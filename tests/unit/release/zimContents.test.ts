import { expect, it } from "vitest";
import { zimContents, zimLanguages } from "../../../lib/release/zimContents";

const FILES = [
  ".nojekyll",
  ".well-known/security.txt",
  "404.html",
  "404/index.html",
  "SHA256SUMS",
  "_headers",
  "data/safety.json",
  "en/guides/gates/index.html",
  "en/guides/gates/index.html.br",
  "en/index.html",
  "en/offline/index.html",
  "icon.svg",
  "index.html",
  "islands/gate-1a.js",
  "offline/en.json",
  "one-file/rights-in-hand-en.html",
  "sw.js",
];

it("a ZIM has the pages and what they need, each once", () => {
  expect(zimContents(FILES, ["en"]).files).toEqual([
    "data/safety.json",
    "en/guides/gates/index.html",
    "en/index.html",
    "icon.svg",
    "index.html",
    "islands/gate-1a.js",
  ]);
});

it("every folder that pages name leads to its page, and the page on what is kept to the first one", () => {
  expect(zimContents(FILES, ["en"]).redirects).toEqual([
    ["en/guides/gates/", "en/guides/gates/index.html"],
    ["en/", "en/index.html"],
    ["en/offline/", "en/index.html"],
  ]);
});

it("languages have the codes of ZIM, and one without is named", () => {
  expect(zimLanguages(["en", "zh-Hans"])).toBe("eng,zho");
  expect(() => zimLanguages(["qq"])).toThrow('"qq"');
});
