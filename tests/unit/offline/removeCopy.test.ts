import { describe, expect, it } from "vitest";
import { browserStore, type CopyStore } from "../../../lib/offline/copyStore";
import { keeper } from "../../../lib/offline/keeper";
import { LOCK } from "../../../lib/offline/messages";
import { removeCopy, tidyUp } from "../../../lib/offline/removeCopy";
import { damagedFiles } from "../../../lib/offline/wholeFiles";
import { memoryCaches } from "./memoryCaches";
import { MemoryLocks } from "./memoryLocks";
import { hashOf, ROOT, siteOf } from "./smallSite";

const shared = { "/icon.svg": "icon", "/data/safety.json": "{}" };
const SITE = new Map([
  ...siteOf({ "/en/": "first", "/en/search/": "search", ...shared }, "en"),
  ...siteOf({ "/es/": "primera", ...shared }, "es"),
]);

/** A device with one worker, and a page that can take away what is kept. */
function device(onAsked: (path: string) => unknown = () => {}) {
  const caches = memoryCaches();
  const store = browserStore(caches, ROOT);
  const locks = new MemoryLocks();
  let workers = 1;
  const copies = keeper({
    store,
    locks: locks.of({}),
    hashOf,
    report: () => {},
    fetchText: async (path, signal) => {
      // What is asked to stop here would never come.
      if (onAsked(path))
        await new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
      return SITE.get(path)!;
    },
  });
  const remains = {
    store,
    locks: locks.of({}),
    dropWorker: async () => {
      workers = 0;
    },
  };
  const remove = (locale: string, with_: Partial<{ store: CopyStore }> = {}) =>
    removeCopy(locale, { ...remains, ...with_, stopDownloads: async () => copies.stop() });
  const left = async () => ({ caches: await caches.keys(), workers });
  return { store, copies, remains, remove, left };
}
const NOTHING = { caches: [], workers: 0 };

describe("taking a language off a device", () => {
  it("leaves nothing where it was the last: no file, no record, no news, no worker", async () => {
    const { store, copies, remove, left } = device();
    await copies.keep("en");
    await store.setNews({ urgent: "2026-12-01", made: "2026-12-02", ended: [], withdrawn: [] });
    await remove("en");
    expect(await left()).toEqual(NOTHING);
  });

  it.each(["/offline/en.json", "/offline/en.parts.json", "/offline/parts/"])(
    "stops the download that is under way, here at %s, and leaves nothing of it",
    async (at) => {
      let removed: Promise<void> | undefined;
      const { copies, remove, left } = device((path) => {
        if (path.startsWith(at))
          return (removed ??= new Promise((resolve) => setTimeout(resolve)).then(() => remove("en")));
      });
      await copies.keep("en");
      await removed;
      expect(removed).toBeDefined();
      expect(await left()).toEqual(NOTHING);
    },
  );

  it("takes halves of others along with the last whole one", async () => {
    const { store, copies, remove, left } = device();
    await copies.keep("en");
    await store.setBegun("es", true);
    await store.write("0123456789abcdef", "half of it");
    await remove("en");
    expect(await left()).toEqual(NOTHING);
  });

  it("leaves another language whole, with what both share, and its worker", async () => {
    const { store, copies, remove, left } = device();
    await copies.keep("en");
    await copies.keep("es");
    // As after an update that was stopped.
    await store.setBegun("en", true);
    await remove("en");
    expect(await store.begun()).toEqual([]);
    expect((await store.copies()).map(({ locale }) => locale)).toEqual(["es"]);
    expect(await damagedFiles("es", { store, hashOf })).toEqual([]);
    expect((await store.hashes()).size).toBe(3);
    expect((await left()).workers).toBe(1);
  });

  it("takes away what was only begun", async () => {
    const { store, remove, left } = device();
    await store.setBegun("en", true);
    await store.write("0123456789abcdef", "half of it");
    await remove("en");
    expect(await left()).toEqual(NOTHING);
  });
});

describe("a removal that was cut off", () => {
  const cut = (store: CopyStore): CopyStore => {
    const never = () => new Promise<never>(() => {});
    return { ...store, clear: never, drop: never };
  };

  it("is ended by the next page that is opened", async () => {
    const { store, copies, remains, left } = device();
    await copies.keep("en");
    const locks = new MemoryLocks();
    void removeCopy("en", {
      ...remains,
      locks: locks.of({}),
      store: cut(store),
      stopDownloads: async () => {},
    });
    await expect.poll(() => store.copies()).toEqual([]);
    await tidyUp(remains);
    expect(await left()).toEqual(NOTHING);
  });

  it("is ended where another language is kept, which stays", async () => {
    const { store, copies, remains, left } = device();
    await copies.keep("en");
    await copies.keep("es");
    await store.dropCopy("en");
    await tidyUp(remains);
    expect((await store.hashes()).size).toBe(3);
    expect((await left()).workers).toBe(1);
  });

  it("is told from a download that was begun, whose files stay", async () => {
    const { store, remains, left } = device();
    await store.setBegun("en", true);
    await store.write("0123456789abcdef", "half of it");
    await tidyUp(remains);
    expect((await store.hashes()).size).toBe(1);
    expect((await left()).workers).toBe(1);
  });

  it("is left to whoever is at work", async () => {
    const { store, remains, left } = device();
    await store.write("0123456789abcdef", "half of it");
    let tidied: Promise<void> | undefined;
    await remains.locks.request(LOCK, async () => {
      tidied = tidyUp(remains);
      await new Promise((resolve) => setTimeout(resolve));
      expect((await left()).caches).not.toEqual([]);
    });
    await tidied;
    expect(await left()).toEqual(NOTHING);
  });
});
