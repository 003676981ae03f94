import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { offlineParts } from "../../../lib/publish/offlineParts";
import { NO_NEWS, type OfflineIndex, type OfflineManifest } from "../../../lib/offline/offlineIndex";
import { damagedFiles, removeCopy, saveCopy, type SaveTools } from "../../../lib/offline/saveCopy";
import { memoryStore } from "./memoryStore";

const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);
const PATHS = { manifest: "/offline/en.json", index: "/offline/en.parts.json" };
const NOTICES = { old: "old {{date}}", urgent: "urgent {{date}}", ended: "ended {{numbers}}" };

/** A site of so many pages, its lists and downloads, as the build makes them. Long pages, so that there are parts. */
function site(texts: Record<string, string>): Map<string, string> {
  const manifest: OfflineManifest = Object.entries(texts).map(([path, text]) => [path, hash(text)]);
  const { index, files } = offlineParts(manifest, (path) => texts[path]!, "2026-11-25", NOTICES);
  return new Map([
    ...Object.entries(texts),
    ...files,
    [PATHS.manifest, JSON.stringify(manifest)],
    [PATHS.index, JSON.stringify(index)],
  ]);
}
const LONG = "x".repeat(300_000);
const TEXTS = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [`/en/guides/${index}/`, `${index} ${LONG}`]),
);

/** A network that answers from a site, with faults, and remembers what was asked. */
function network(
  files: ReadonlyMap<string, string>,
  fault?: (path: string, times: number) => string | undefined,
) {
  const asked: string[] = [];
  const fetchText: SaveTools["fetchText"] = async (path) => {
    asked.push(path);
    const text = fault?.(path, asked.filter((one) => one === path).length) ?? files.get(path);
    if (text === undefined) throw new TypeError("failed to fetch");
    return text;
  };
  return { asked, fetchText };
}
const isPart = (path: string) => path.startsWith("/offline/parts/");

function tools(parts: Pick<SaveTools, "store" | "fetchText"> & Partial<SaveTools>): SaveTools {
  return {
    hashOf: async (text) => hash(text),
    onProgress: () => {},
    signal: new AbortController().signal,
    ...parts,
  };
}

describe("keeping a language", () => {
  it("fetches the downloads, not the pages one by one, and writes the copy down last", async () => {
    const store = memoryStore();
    const { asked, fetchText } = network(site(TEXTS));
    const progress: number[] = [];
    const end = await saveCopy(
      "en",
      PATHS,
      tools({ store, fetchText, onProgress: (done, total) => progress.push(done / total) }),
    );
    expect(end).toEqual({ state: "saved", fetched: 12 });
    expect(asked.filter((path) => path.startsWith("/en/"))).toEqual([]);
    expect(asked.filter(isPart).length).toBeGreaterThan(1);
    expect(progress.at(-1)).toBe(1);
    expect([...progress].sort((a, b) => a - b)).toEqual(progress);
    expect((await store.copies()).map(({ locale, made }) => [locale, made])).toEqual([["en", "2026-11-25"]]);
    expect(await store.begun()).toEqual([]);
  });

  it("calls nothing kept while a download is missing, and goes on where it stopped", async () => {
    const store = memoryStore();
    const files = site(TEXTS);
    const parts = [...files.keys()].filter(isPart);
    const missing = parts.at(-1)!;
    const broken = network(files, (path) => {
      if (path === missing) throw new TypeError("connection reset");
      return undefined;
    });
    expect(await saveCopy("en", PATHS, tools({ store, ...broken }))).toEqual({
      state: "failed",
      reason: "network",
    });
    expect(await store.copies()).toEqual([]);
    expect(await store.begun()).toEqual(["en"]);
    expect(broken.asked.filter((path) => path === missing)).toHaveLength(3);

    const mended = network(files);
    expect(await saveCopy("en", PATHS, tools({ store, ...mended }))).toMatchObject({ state: "saved" });
    expect(mended.asked.filter(isPart)).toEqual([missing]);
  });

  it("tries a download again that failed once", async () => {
    const store = memoryStore();
    const flaky = network(site(TEXTS), (path, times) => {
      if (isPart(path) && times === 1) throw new TypeError("connection reset");
      return undefined;
    });
    expect(await saveCopy("en", PATHS, tools({ store, ...flaky }))).toMatchObject({ state: "saved" });
  });

  it("keeps no file that is not what its list says", async () => {
    const store = memoryStore();
    const changed = network(site(TEXTS), (path) =>
      isPart(path) ? site(TEXTS).get(path)?.replace("3 xxx", "3 yyy") : undefined,
    );
    expect(await saveCopy("en", PATHS, tools({ store, ...changed }))).toEqual({
      state: "failed",
      reason: "damaged",
    });
    expect([...store.files.values()].filter((text) => text.includes("yyy"))).toEqual([]);
    expect(await store.copies()).toEqual([]);
  });

  it("takes a page that is no list for damage, not for a list", async () => {
    const store = memoryStore();
    const portal = network(site(TEXTS), (path) =>
      path === PATHS.manifest ? "<!doctype html>Log in" : undefined,
    );
    expect(await saveCopy("en", PATHS, tools({ store, ...portal }))).toEqual({
      state: "failed",
      reason: "damaged",
    });
  });

  it("calls nothing kept when the downloads leave out a file of the list", async () => {
    const store = memoryStore();
    const files = site(TEXTS);
    const index = JSON.parse(files.get(PATHS.index)!) as OfflineIndex;
    const short = { ...index, parts: index.parts.slice(1) };
    const left = network(files, (path) => (path === PATHS.index ? JSON.stringify(short) : undefined));
    expect(await saveCopy("en", PATHS, tools({ store, ...left }))).toEqual({
      state: "failed",
      reason: "damaged",
    });
    expect(await store.copies()).toEqual([]);
  });

  it("says that the device is full, lets go of what is new, and leaves the old copy whole", async () => {
    const store = memoryStore(15);
    await saveCopy("en", PATHS, tools({ store, ...network(site(TEXTS)) }));
    const newer = Object.fromEntries(Object.entries(TEXTS).map(([path, text]) => [path, `new ${text}`]));
    const end = await saveCopy("en", PATHS, tools({ store, ...network(site(newer)) }));
    expect(end).toEqual({ state: "failed", reason: "full" });
    expect(store.files.size).toBe(12);
    expect(await damagedFiles("en", store, async (text) => hash(text))).toEqual([]);
  });

  it("fetches only the page that changed, and drops the old one", async () => {
    const store = memoryStore();
    await saveCopy("en", PATHS, tools({ store, ...network(site(TEXTS)) }));
    const update = network(site({ ...TEXTS, "/en/guides/3/": "a new guide" }));
    expect(await saveCopy("en", PATHS, tools({ store, ...update }))).toEqual({ state: "saved", fetched: 1 });
    expect(update.asked).toEqual([PATHS.manifest, PATHS.index, "/en/guides/3/"]);
    expect(store.files.size).toBe(12);
  });

  it("fetches nothing where nothing changed", async () => {
    const store = memoryStore();
    await saveCopy("en", PATHS, tools({ store, ...network(site(TEXTS)) }));
    const again = network(site(TEXTS));
    expect(await saveCopy("en", PATHS, tools({ store, ...again }))).toEqual({ state: "saved", fetched: 0 });
    expect(again.asked).toEqual([PATHS.manifest, PATHS.index]);
  });

  it("shares between languages what is the same", async () => {
    const store = memoryStore();
    await saveCopy("en", PATHS, tools({ store, ...network(site(TEXTS)) }));
    const other = network(site(TEXTS));
    await saveCopy("es", PATHS, tools({ store, ...other }));
    expect(other.asked.filter(isPart)).toEqual([]);
    await removeCopy("en", store);
    expect(await damagedFiles("es", store, async (text) => hash(text))).toEqual([]);
  });

  it("is not kept when a person stops it at the end", async () => {
    const store = memoryStore();
    const stop = new AbortController();
    const onProgress = (done: number, total: number) => {
      if (done === total) stop.abort();
    };
    const end = await saveCopy(
      "en",
      PATHS,
      tools({ store, ...network(site(TEXTS)), signal: stop.signal, onProgress }),
    );
    expect(end).toEqual({ state: "failed", reason: "network" });
    expect(await store.copies()).toEqual([]);
  });
});

describe("what is kept", () => {
  it("is told apart from what got lost or changed", async () => {
    const store = memoryStore();
    await saveCopy("en", PATHS, tools({ store, ...network(site(TEXTS)) }));
    store.files.delete(hash(TEXTS["/en/guides/1/"]!));
    store.files.set(hash(TEXTS["/en/guides/2/"]!), "something else");
    expect(await damagedFiles("en", store, async (text) => hash(text))).toEqual([
      "/en/guides/1/",
      "/en/guides/2/",
    ]);
  });

  it("is gone, all of it, when the last language is removed", async () => {
    const store = memoryStore();
    await saveCopy("en", PATHS, tools({ store, ...network(site(TEXTS)) }));
    await store.setNews({ ...NO_NEWS, urgent: "2026-12-01" });
    await removeCopy("en", store);
    expect(store.files.size).toBe(0);
    expect(await store.copies()).toEqual([]);
    expect(await store.news()).toEqual(NO_NEWS);
  });
});
