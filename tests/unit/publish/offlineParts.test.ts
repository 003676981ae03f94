import { describe, expect, it } from "vitest";
import type { OfflineManifest } from "../../../lib/offline/offlineIndex";
import { offlineParts } from "../../../lib/publish/offlineParts";

const NOTICES = { old: "", urgent: "", ended: "", replaced: "", withdrawn: "" };
const LONG = "x".repeat(1_600_000);
const TEXTS: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 5 }, (_, index) => [`/en/guides/${index}/`, `${index} ${LONG}`]),
);
const MANIFEST: OfflineManifest = Object.keys(TEXTS).map((path, index) => [path, `hash-${index}`]);

describe("the downloads of a language", () => {
  it("hold every file of the list once, in a few parts that are named by what they hold", () => {
    const { index, files } = offlineParts(MANIFEST, (path) => TEXTS[path]!, "2026-11-25", NOTICES);
    expect(index.parts.length).toBeGreaterThan(1);
    expect(index.parts.flatMap((part) => part.files).sort()).toEqual(Object.keys(TEXTS).sort());
    for (const { path, files: listed } of index.parts)
      expect(JSON.parse(files.get(path)!)).toEqual(
        Object.fromEntries(listed.map((one) => [one, TEXTS[one]])),
      );
    expect(index.made).toBe("2026-11-25");
    const changed = offlineParts(MANIFEST, (path) => `${TEXTS[path]} new`, "2026-11-25", NOTICES);
    expect(changed.index.parts.map(({ path }) => path)).not.toEqual(index.parts.map(({ path }) => path));
  });
});

it("are whole kinds where one has room, so that what is alike is compressed together", () => {
  const lengths: Record<string, number> = {
    "/en/guides/a/": 2_000_000,
    "/en/guides/b/": 2_000_000,
    "/en/sources/a/": 300_000,
    "/en/sources/b/": 300_000,
    "/en/states/a/": 4_000_000,
    "/en/states/b/": 4_000_000,
    "/en/states/c/": 100_000,
  };
  const manifest = Object.keys(lengths).map((path) => [path, "hash"] as const);
  const { index } = offlineParts(manifest, (path) => "x".repeat(lengths[path]!), "2026-11-25", NOTICES);
  expect(index.parts.map(({ files }) => files.map((file) => file.slice(4, -1)))).toEqual([
    ["guides/a", "guides/b"],
    ["sources/a", "sources/b"],
    ["states/a", "states/b"],
    ["states/c"],
  ]);
});

describe("files that are alike", () => {
  const paths = [
    "/data/zips/0.json",
    "/data/asked/en.json",
    "/en/states/tx/",
    "/islands/zip-1a.js",
    "/en/state-law.json",
    "/en/guides/gates/",
    "/en/search-index.json",
    "/en/",
    "/en/hotlines/",
  ];
  const manifest = paths.map((path) => [path, "hash"] as const);
  const { index } = offlineParts(manifest, () => "text", "2026-11-25", NOTICES);

  it("stand together, texts with what repeats them, and data that is no language's own comes last", () => {
    expect(index.parts.flatMap(({ files }) => files)).toEqual([
      "/islands/zip-1a.js",
      "/en/",
      "/en/guides/gates/",
      "/en/search-index.json",
      "/en/hotlines/",
      "/en/states/tx/",
      "/en/state-law.json",
      "/data/asked/en.json",
      "/data/zips/0.json",
    ]);
  });
});
