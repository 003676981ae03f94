import { describe, expect, it } from "vitest";
import { offlineManifest } from "../../../lib/publish/offlineManifest";
import type { Locale } from "../../../lib/model/locale";

const locale = (code: string, enabled = true, reads?: string): Locale => ({
  code,
  ownName: code,
  englishName: code,
  direction: "ltr",
  enabled,
  ...(reads && { reads }),
});
const bytes = (text: string) => new TextEncoder().encode(text);
const FILES = [
  "index.html",
  "en/index.html",
  "en/situations/home/index.html",
  "en/situations/home/map/index.html",
  "en/situations/home/map.svg",
  "en/search-index.json",
  "en/guides/gates/guide.md",
  "en/llms.txt",
  "en/find-a-person/offices/index.html",
  "en/mistake-words.json",
  "en/statement-ids.json",
  "en/workshop/index.html",
  "en/workshop/home/index.html",
  "en/about/corrections/index.html",
  "en/changes/index.html",
  "en/changes/2026-11-24-urgent-gate/index.html",
  "en/changes/feed.atom",
  "en/changes/feed.json",
  "one-file/rights-in-hand-en.html",
  "sw.js",
  "icons/app-192.png",
  "es/index.html",
  "zh-Hans/index.html",
  "islands/walk-1a.js",
  "islands/chooseSentence-1a.js",
  "data/zips/0.json",
  "data/asked/languages.json",
  "data/asked/en.json",
  "data/asked/ht.json",
  "data/asked/ko.json",
  "data/asked/ko-Latn.json",
  "data/asked/zh-Hans-Latn.json",
  "data/detention.json",
  "icon.svg",
  "404.html",
  "_headers",
  ".nojekyll",
  "version.txt",
  "offline/en.json",
].map((file) => ({ file, bytes: bytes(file) }));

const manifests = offlineManifest(FILES, [
  locale("en"),
  locale("es"),
  locale("zh-Hans"),
  locale("ko", false, "zh-Hans"),
  locale("ht", false),
]);
const pathsOf = (code: string) => manifests.get(code)?.map(([path]) => path);

describe("the offline list of a language", () => {
  it("has its own pages and index, and what all languages share", () => {
    expect(pathsOf("en")).toEqual([
      "/",
      "/en/",
      "/en/situations/home/",
      "/en/search-index.json",
      "/en/changes/",
      "/islands/walk-1a.js",
      "/data/zips/0.json",
      "/data/asked/languages.json",
      "/data/asked/en.json",
      "/icon.svg",
    ]);
  });

  it("has no page of another language, and how people ask in it only where its people read this one", () => {
    expect(pathsOf("zh-Hans")).toEqual([
      "/",
      "/zh-Hans/",
      "/islands/walk-1a.js",
      "/data/zips/0.json",
      "/data/asked/languages.json",
      "/data/asked/ko.json",
      "/data/asked/zh-Hans-Latn.json",
      "/icon.svg",
    ]);
  });

  it("is there for each language that is switched on, and no other", () => {
    expect([...manifests.keys()]).toEqual(["en", "es", "zh-Hans"]);
  });

  it("changes the hash of a file where its bytes change, and only there", () => {
    const changed = FILES.map((file) => (file.file === "icon.svg" ? { ...file, bytes: bytes("new") } : file));
    const before = new Map(manifests.get("en"));
    const after = offlineManifest(changed, [locale("en")]).get("en")!;
    const different = after.filter(([path, hash]) => before.has(path) && before.get(path) !== hash);
    expect(different.map(([path]) => path)).toEqual(["/icon.svg"]);
  });
});
