import { describe, expect, it } from "vitest";
import { browserStore, COPIES, FILES } from "../../../lib/offline/copyStore";
import { NO_NEWS, type SavedCopy } from "../../../lib/offline/offlineIndex";
import { memoryCaches } from "./memoryCaches";
import { hash, NOTICES, ROOT } from "./smallSite";

const at = (name: string) => ROOT.at(`/offline/kept/${name}`);
const copyOf = (locale: string): SavedCopy => ({
  locale,
  made: "2026-11-25",
  bytes: 1,
  version: "1",
  manifest: [[`/${locale}/`, hash("first")]],
  notices: NOTICES,
});
function device() {
  const caches = memoryCaches();
  return { caches, store: browserStore(caches, ROOT) };
}

describe("the store of a browser", () => {
  it("gives back files by their hash, copies, what was begun, and news", async () => {
    const { store } = device();
    await store.write("a", "text");
    await store.writeCopy(copyOf("zh-Hans"));
    await store.setBegun("es", true);
    const news = {
      urgent: "2026-12-01",
      made: "2026-12-02",
      ended: [{ number: "+1", on: "2026-12-01" }],
      withdrawn: [],
    };
    await store.setNews(news);
    expect([...(await store.hashes())]).toEqual(["a"]);
    expect(await store.read("a")).toBe("text");
    expect(await store.copies()).toEqual([copyOf("zh-Hans")]);
    expect(await store.begun()).toEqual(["es"]);
    expect(await store.news()).toEqual(news);
  });

  it("drops one file, one copy, one beginning, and leaves the others", async () => {
    const { store } = device();
    for (const name of ["a", "b"]) await store.write(name, name);
    for (const locale of ["en", "es"]) {
      await store.writeCopy(copyOf(locale));
      await store.setBegun(locale, true);
    }
    await store.drop("a");
    await store.dropCopy("en");
    await store.setBegun("en", false);
    expect([...(await store.hashes())]).toEqual(["b"]);
    expect(await store.copies()).toEqual([copyOf("es")]);
    expect(await store.begun()).toEqual(["es"]);
  });

  it("leaves nothing, files included, once it is cleared, and makes nothing by being asked", async () => {
    const { caches, store } = device();
    await store.write("a", "text");
    await store.writeCopy(copyOf("en"));
    await store.clear();
    expect([await store.read("a"), ...(await store.hashes())]).toEqual([null]);
    expect([...(await store.copies()), ...(await store.begun())]).toEqual([]);
    expect(await store.news()).toEqual({ urgent: null, made: "", ended: [], withdrawn: [] });
    await Promise.all([store.drop("a"), store.dropCopy("en"), store.setBegun("en", false)]);
    expect(await caches.keys()).toEqual([]);
  });

  it.each([
    ["half of it", JSON.stringify(copyOf("en")).slice(0, 40)],
    ["nothing", ""],
    ["a list of another language", JSON.stringify({ ...copyOf("es"), locale: "en" })],
    ["the record of another language", JSON.stringify(copyOf("es"))],
    ["no words for its age", JSON.stringify({ ...copyOf("en"), notices: null })],
    ["no day", JSON.stringify({ ...copyOf("en"), made: 20261125 })],
  ])(
    "takes a record of which %s is left for a copy that is not whole, and reads the others",
    async (_, record) => {
      const { caches, store } = device();
      await store.writeCopy(copyOf("es"));
      await (await caches.open(COPIES)).put(at("copy/en"), new Response(record));
      expect(await store.copies()).toEqual([copyOf("es")]);
      expect(await store.begun()).toEqual(["en"]);
    },
  );

  it.each([
    ["no record", "<!doctype html>", NO_NEWS],
    ["news of before numbers could end", '{"urgent":"2026-12-01"}', { ...NO_NEWS, urgent: "2026-12-01" }],
    [
      "news with something else in it",
      '{"urgent":5,"made":[],"ended":[{"number":1}],"withdrawn":[{"locale":"en","words":"","says":"Gone."}]}',
      NO_NEWS,
    ],
  ])("reads %s as what can be read of it", async (_, record, expected) => {
    const { caches, store } = device();
    await (await caches.open(COPIES)).put(at("news"), new Response(record));
    expect(await store.news()).toEqual(expected);
  });

  it("has names under which devices keep what an earlier release wrote", () => {
    expect([FILES, COPIES]).toEqual(["rights-in-hand-files-1", "rights-in-hand-copies-1"]);
  });

  it("takes nothing in its caches that is not its own for a file", async () => {
    const { caches, store } = device();
    await (await caches.open(FILES)).put(ROOT.at("/something"), new Response("else"));
    expect((await store.hashes()).size).toBe(0);
  });
});
