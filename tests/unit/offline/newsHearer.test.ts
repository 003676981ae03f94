import { describe, expect, it } from "vitest";
import { pathTo } from "../../../lib/model/paths";
import { newsHearer } from "../../../lib/offline/newsHearer";
import { LOCK } from "../../../lib/offline/messages";
import { NO_NEWS } from "../../../lib/offline/offlineIndex";
import { MemoryLocks } from "./memoryLocks";
import { memoryStore } from "./memoryStore";
import { hash, NOTICES } from "./smallSite";

const HOUR = 3_600_000;
const NEWS = { urgent: "2026-12-01", made: "2026-12-02", ended: [], withdrawn: [] };

async function device(isKept: boolean) {
  const store = memoryStore();
  if (isKept)
    await store.writeCopy({
      locale: "en",
      made: "2026-11-25",
      bytes: 1,
      version: "1",
      manifest: [["/en/", hash("first")]],
      notices: NOTICES,
    });
  const asked: string[] = [];
  const locks = new MemoryLocks();
  const clock = { now: 0 };
  let brought = JSON.stringify(NEWS);
  const hear = newsHearer({
    store,
    locks: locks.of({}),
    fetchText: async (path) => {
      asked.push(path);
      return brought;
    },
    now: () => clock.now,
  });
  return { store, locks, asked, clock, hear, brings: (text: string) => (brought = text) };
}

describe("news", () => {
  it("is heard where a copy is, and again after six hours", async () => {
    const { store, asked, clock, hear } = await device(true);
    await hear();
    clock.now += 6 * HOUR - 1;
    await hear();
    expect(await store.news()).toEqual(NEWS);
    expect(asked).toEqual([pathTo.offlineNews()]);
    clock.now += 1;
    await hear();
    expect(asked).toHaveLength(2);
  });

  it("is written down nowhere where nothing is kept", async () => {
    const { store, hear } = await device(false);
    await hear();
    expect(await store.news()).toEqual(NO_NEWS);
  });

  it("is not written down while a copy is taken away, and is asked for again by the next page", async () => {
    const { store, locks, asked, hear } = await device(true);
    await locks.of({}).request(LOCK, hear);
    expect(await store.news()).toEqual(NO_NEWS);
    await hear();
    expect(asked).toHaveLength(2);
    expect(await store.news()).toEqual(NEWS);
  });

  it("that is a page of a Wi-Fi is none", async () => {
    const { store, asked, hear, brings } = await device(true);
    brings("<!doctype html>Log in");
    await hear();
    expect(await store.news()).toEqual(NO_NEWS);
    await hear();
    expect(asked).toHaveLength(2);
  });
});
