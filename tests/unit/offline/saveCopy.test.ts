import { describe, expect, it } from "vitest";
import { Silence } from "../../../lib/offline/fetchWhole";
import type { OfflineIndex } from "../../../lib/offline/offlineIndex";
import { saveCopy, type SaveTools } from "../../../lib/offline/saveCopy";
import { damagedFiles, dropUnused } from "../../../lib/offline/wholeFiles";
import { memoryStore } from "./memoryStore";
import { hash, hashOf, siteOf } from "./smallSite";

const PATHS = { manifest: "/offline/en.json", index: "/offline/en.parts.json" };

const TEXTS: Readonly<Record<string, string>> = {
  "/en/": "first",
  "/es/": "primera",
  ...Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`/en/guides/${index}/`, `guide ${index}`])),
};

/** A network that answers from a site, with faults, and remembers what was asked. */
function network(
  files: ReadonlyMap<string, string>,
  fault?: (path: string, times: number) => string | undefined,
) {
  const asked: string[] = [];
  const times = new Map<string, number>();
  const fetchText: SaveTools["fetchText"] = async (path) => {
    asked.push(path);
    // Not counted in `asked`: code that asks for ever would be as slow as it is endless.
    times.set(path, (times.get(path) ?? 0) + 1);
    const text = fault?.(path, times.get(path)!) ?? files.get(path);
    if (text === undefined) throw new TypeError("failed to fetch");
    return text;
  };
  return { asked, fetchText };
}
const isPart = (path: string) => path.startsWith("/offline/parts/");

function tools(parts: Pick<SaveTools, "store" | "fetchText"> & Partial<SaveTools>): SaveTools {
  return {
    hashOf,
    onProgress: () => {},
    signal: new AbortController().signal,
    ...parts,
  };
}

describe("keeping a language", () => {
  it("fetches the downloads, not the pages one by one, and writes the copy down last", async () => {
    const store = memoryStore();
    const { asked, fetchText } = network(siteOf(TEXTS));
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
    const [copy] = await store.copies();
    expect([copy?.locale, copy?.made]).toEqual(["en", "2026-11-25"]);
    // As in the copies that an earlier release kept: by it a page tells that the server has another.
    expect(copy?.version).toBe(asked.filter(isPart).join(" "));
    expect(await store.begun()).toEqual([]);
  });

  it("calls nothing kept while a download is missing, and goes on where it stopped", async () => {
    const store = memoryStore();
    const files = siteOf(TEXTS);
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
    const flaky = network(siteOf(TEXTS), (path, times) => {
      if (isPart(path) && times === 1) throw new TypeError("connection reset");
      return undefined;
    });
    expect(await saveCopy("en", PATHS, tools({ store, ...flaky }))).toMatchObject({ state: "saved" });
  });

  it("goes on with a download of which a part was good, and counts each file once", async () => {
    const store = memoryStore();
    const files = siteOf(TEXTS);
    const flaky = network(files, (path, times) =>
      isPart(path) && times === 1 ? files.get(path)!.replace(/guide \d"}/, 'half a guide"}') : undefined,
    );
    expect(await saveCopy("en", PATHS, tools({ store, ...flaky }))).toEqual({ state: "saved", fetched: 12 });
    expect(flaky.asked.filter(isPart)).toHaveLength(6);
  });

  it.each([
    ["nothing", "null"],
    ["a page", "<!doctype html>Log in"],
    ["a word", '"not found"'],
    ["no file", "{}"],
  ])("takes a download that is %s for damage", async (_, text) => {
    const broken = network(siteOf(TEXTS), (path) => (isPart(path) ? text : undefined));
    const end = await saveCopy("en", PATHS, tools({ store: memoryStore(), ...broken }));
    expect(end).toEqual({ state: "failed", reason: "damaged" });
  });

  it("does not ask again where the network falls silent", async () => {
    const store = memoryStore();
    const silent = network(siteOf(TEXTS), (path) => {
      if (isPart(path)) throw new Silence("nothing came");
      return undefined;
    });
    const end = await saveCopy("en", PATHS, tools({ store, ...silent }));
    expect(end).toEqual({ state: "failed", reason: "network" });
    expect(silent.asked.filter(isPart)).toHaveLength(1);
  });

  it("leaves what has come of another language, which is still to be gone on with", async () => {
    const store = memoryStore();
    await store.setBegun("es", true);
    await store.write("0123456789abcdef", "half of it");
    await saveCopy("en", PATHS, tools({ store, ...network(siteOf(TEXTS)) }));
    expect((await store.hashes()).has("0123456789abcdef")).toBe(true);
  });

  it("keeps no file that is not what its list says", async () => {
    const store = memoryStore();
    const changed = network(siteOf(TEXTS), (path) =>
      isPart(path) ? siteOf(TEXTS).get(path)?.replace("guide 3", "guide yyy") : undefined,
    );
    expect(await saveCopy("en", PATHS, tools({ store, ...changed }))).toEqual({
      state: "failed",
      reason: "damaged",
    });
    expect((await store.texts()).filter((text) => text.includes("yyy"))).toEqual([]);
    expect(await store.copies()).toEqual([]);
  });

  it("takes a page that is no list for damage, not for a list", async () => {
    const store = memoryStore();
    const portal = network(siteOf(TEXTS), (path) =>
      path === PATHS.manifest ? "<!doctype html>Log in" : undefined,
    );
    expect(await saveCopy("en", PATHS, tools({ store, ...portal }))).toEqual({
      state: "failed",
      reason: "damaged",
    });
  });

  it.each([
    ["is empty", "[]"],
    ["is of another language", JSON.stringify([["/fr/", "0123456789abcdef"]])],
    ["is none", '{"error":"not found"}'],
    ["has an entry without a hash", JSON.stringify([["/en/"]])],
  ])("takes no list that %s", async (_, list) => {
    const store = memoryStore();
    const wrong = network(siteOf(TEXTS), (path) => (path === PATHS.manifest ? list : undefined));
    const end = await saveCopy("en", PATHS, tools({ store, ...wrong }));
    expect(end).toEqual({ state: "failed", reason: "damaged" });
    expect(await store.copies()).toEqual([]);
  });

  it("calls nothing kept when the downloads leave out a file of the list", async () => {
    const store = memoryStore();
    const files = siteOf(TEXTS);
    const index = JSON.parse(files.get(PATHS.index)!) as OfflineIndex;
    const short = { ...index, parts: index.parts.slice(1) };
    const left = network(files, (path) => (path === PATHS.index ? JSON.stringify(short) : undefined));
    expect(await saveCopy("en", PATHS, tools({ store, ...left }))).toEqual({
      state: "failed",
      reason: "damaged",
    });
    expect(await store.copies()).toEqual([]);
  });

  it("takes a download with a file that the list does not have for damage", async () => {
    const store = memoryStore();
    const files = siteOf(TEXTS);
    const list = JSON.parse(files.get(PATHS.manifest)!) as [string, string][];
    const shorter = network(files, (path) =>
      path === PATHS.manifest ? JSON.stringify(list.slice(0, -1)) : undefined,
    );
    const end = await saveCopy("en", PATHS, tools({ store, ...shorter }));
    expect(end).toEqual({ state: "failed", reason: "damaged" });
    expect((await store.texts()).filter((text) => text === "guide 9")).toEqual([]);
  });

  it("says that the device is full, lets go of what is new, and leaves the old copy whole", async () => {
    const store = memoryStore(15);
    await saveCopy("en", PATHS, tools({ store, ...network(siteOf(TEXTS)) }));
    const newer = Object.fromEntries(Object.entries(TEXTS).map(([path, text]) => [path, `new ${text}`]));
    const full = network(siteOf(newer));
    const end = await saveCopy("en", PATHS, tools({ store, ...full }));
    expect(end).toEqual({ state: "failed", reason: "full" });
    // There is no more room a second time, and nothing to go on with.
    expect(full.asked.filter(isPart)).toHaveLength(1);
    expect(await store.begun()).toEqual([]);
    expect((await store.hashes()).size).toBe(12);
    expect(await damagedFiles("en", { store, hashOf })).toEqual([]);
  });

  it("fetches only the page that changed, and drops the old one", async () => {
    const store = memoryStore();
    await saveCopy("en", PATHS, tools({ store, ...network(siteOf(TEXTS)) }));
    const update = network(siteOf({ ...TEXTS, "/en/guides/3/": "a new guide" }));
    expect(await saveCopy("en", PATHS, tools({ store, ...update }))).toEqual({ state: "saved", fetched: 1 });
    expect(update.asked).toEqual([PATHS.manifest, PATHS.index, "/en/guides/3/"]);
    expect((await store.hashes()).size).toBe(12);
  });

  it("fetches nothing where nothing changed", async () => {
    const store = memoryStore();
    await saveCopy("en", PATHS, tools({ store, ...network(siteOf(TEXTS)) }));
    const again = network(siteOf(TEXTS));
    expect(await saveCopy("en", PATHS, tools({ store, ...again }))).toEqual({ state: "saved", fetched: 0 });
    expect(again.asked).toEqual([PATHS.manifest, PATHS.index]);
  });

  it("shares between languages what is the same", async () => {
    const store = memoryStore();
    await saveCopy("en", PATHS, tools({ store, ...network(siteOf(TEXTS)) }));
    const other = network(siteOf(TEXTS));
    await saveCopy("es", PATHS, tools({ store, ...other }));
    expect(other.asked.filter(isPart)).toEqual([]);
    await store.dropCopy("en");
    await dropUnused(store);
    expect(await damagedFiles("es", { store, hashOf })).toEqual([]);
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
      tools({ store, ...network(siteOf(TEXTS)), signal: stop.signal, onProgress }),
    );
    expect(end).toEqual({ state: "failed", reason: "stopped" });
    expect(await store.copies()).toEqual([]);
  });

  it("writes no further file once a person has stopped it", async () => {
    const store = memoryStore();
    const stop = new AbortController();
    const slow = {
      ...store,
      write: async (...file: [string, string]) => (stop.abort(), store.write(...file)),
    };
    await saveCopy("en", PATHS, tools({ store: slow, ...network(siteOf(TEXTS)), signal: stop.signal }));
    expect((await store.hashes()).size).toBe(1);
  });
});

describe("what is kept", () => {
  it("is told apart from what got lost or changed", async () => {
    const store = memoryStore();
    await saveCopy("en", PATHS, tools({ store, ...network(siteOf(TEXTS)) }));
    await store.drop(hash(TEXTS["/en/guides/1/"]!));
    await store.write(hash(TEXTS["/en/guides/2/"]!), "something else");
    await store.writeCopy({
      ...(await store.copies())[0]!,
      locale: "es",
      manifest: [["/es/", hash("primera")]],
    });
    expect(await damagedFiles("en", { store, hashOf })).toEqual(["/en/guides/1/", "/en/guides/2/"]);
    expect(await damagedFiles("es", { store, hashOf })).toEqual([]);
    expect(await damagedFiles("fr", { store, hashOf })).toEqual([]);
  });

  it("is mended by keeping it again: what is missing and what was changed is fetched, and nothing else", async () => {
    const store = memoryStore();
    await saveCopy("en", PATHS, tools({ store, ...network(siteOf(TEXTS)) }));
    await store.drop(hash(TEXTS["/en/guides/1/"]!));
    await store.write(hash(TEXTS["/en/guides/2/"]!), "something else");
    const again = network(siteOf(TEXTS));
    expect(await saveCopy("en", PATHS, tools({ store, ...again }))).toEqual({ state: "saved", fetched: 2 });
    expect(again.asked.slice(2).sort()).toEqual(["/en/guides/1/", "/en/guides/2/"]);
    expect(await damagedFiles("en", { store, hashOf })).toEqual([]);
  });
});
