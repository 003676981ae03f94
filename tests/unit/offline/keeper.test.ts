import { describe, expect, it } from "vitest";
import { pathTo } from "../../../lib/model/paths";
import { keeper } from "../../../lib/offline/keeper";
import { LOCK, type Report } from "../../../lib/offline/messages";
import { MemoryLocks } from "./memoryLocks";
import { memoryStore } from "./memoryStore";
import { hashOf, siteOf } from "./smallSite";

const SITE = new Map([
  ...siteOf({ "/en/": "first", "/en/search/": "search" }, "en"),
  ...siteOf({ "/es/": "primera" }, "es"),
]);

/** A worker whose downloads wait at an address until they are let on, or stopped. */
function worker(waitsAt?: string) {
  const reports: Report[] = [];
  const locks = new MemoryLocks();
  const store = memoryStore();
  let letOn = () => {};
  const gate = new Promise<void>((resolve) => (letOn = resolve));
  const asked: string[] = [];
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const copies = keeper({
    store,
    locks: locks.of({}),
    hashOf,
    report: (report) => reports.push(report),
    fetchText: async (path, signal) => {
      asked.push(path);
      if (path === waitsAt) {
        arrive();
        await Promise.race([
          gate,
          new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
        ]);
      }
      return SITE.get(path)!;
    },
  });
  return { copies, reports, store, locks, asked, letOn, arrived };
}
const ends = (reports: readonly Report[]) =>
  reports.flatMap((report) =>
    report.type === "end" ? [[report.locale, report.state === "saved" ? "saved" : report.reason]] : [],
  );
const keptIn = async ({ store }: ReturnType<typeof worker>) =>
  (await store.copies()).map(({ locale }) => locale);

describe("the downloads of a worker", () => {
  it("tell how far they are, and how they end", async () => {
    const one = worker();
    await one.copies.keep("en");
    expect(one.reports.map(({ type }) => type)).toEqual(["progress", "progress", "end"]);
    expect(ends(one.reports)).toEqual([["en", "saved"]]);
  });

  it("of the same language, asked for in two tabs, are one", async () => {
    const one = worker(pathTo.offline("en"));
    const first = one.copies.keep("en");
    await one.copies.keep("en");
    one.letOn();
    await first;
    expect(ends(one.reports)).toEqual([["en", "saved"]]);
    expect(one.asked.filter((path) => path === pathTo.offline("en"))).toHaveLength(1);
  });

  it("of two languages come one after the other, and the second says that it waits", async () => {
    const one = worker(pathTo.offline("en"));
    const both = [one.copies.keep("en"), one.copies.keep("es")];
    await one.arrived;
    expect(one.reports).toEqual([{ type: "waiting", locale: "es" }]);
    one.letOn();
    await Promise.all(both);
    expect(ends(one.reports)).toEqual([
      ["en", "saved"],
      ["es", "saved"],
    ]);
    expect(await keptIn(one)).toEqual(["en", "es"]);
  });

  it("are stopped one by one: also one that waits, and the other goes on", async () => {
    const one = worker(pathTo.offline("en"));
    const both = [one.copies.keep("en"), one.copies.keep("es")];
    await one.arrived;
    one.copies.stop("es");
    await both[1];
    expect(ends(one.reports)).toEqual([["es", "stopped"]]);
    one.letOn();
    await both[0];
    expect(await keptIn(one)).toEqual(["en"]);
  });

  it("are all stopped by a stop that names none", async () => {
    const one = worker(pathTo.offline("en"));
    const both = [one.copies.keep("en"), one.copies.keep("es")];
    await one.arrived;
    one.copies.stop();
    await Promise.all(both);
    expect(ends(one.reports).sort()).toEqual([
      ["en", "stopped"],
      ["es", "stopped"],
    ]);
    expect(await keptIn(one)).toEqual([]);
  });

  it("can be asked for again once they have ended", async () => {
    const one = worker(pathTo.offline("en"));
    const first = one.copies.keep("en");
    await one.arrived;
    one.copies.stop("en");
    await first;
    one.letOn();
    await one.copies.keep("en");
    expect(ends(one.reports)).toEqual([
      ["en", "stopped"],
      ["en", "saved"],
    ]);
  });

  it("wait while a page takes something away", async () => {
    const one = worker();
    let end = () => {};
    const removal = one.locks.of({}).request(LOCK, () => new Promise<void>((resolve) => (end = resolve)));
    const download = one.copies.keep("en");
    await Promise.resolve();
    expect(one.reports).toEqual([{ type: "waiting", locale: "en" }]);
    end();
    await removal;
    await download;
    expect(ends(one.reports)).toEqual([["en", "saved"]]);
  });

  it("tell again how far each is, for a page that has just been opened", async () => {
    const one = worker(pathTo.offline("en"));
    const both = [one.copies.keep("en"), one.copies.keep("es")];
    await one.arrived;
    one.reports.length = 0;
    one.copies.tell();
    expect(one.reports).toEqual([
      { type: "progress", locale: "en", done: 0, total: 0 },
      { type: "waiting", locale: "es" },
    ]);
    one.letOn();
    await Promise.all(both);
    one.reports.length = 0;
    one.copies.tell();
    expect(one.reports).toEqual([]);
  });

  it.each([
    ["cannot write", { store: { ...memoryStore(), setBegun: () => Promise.reject(new Error("broken")) } }],
    ["has no locks to give", { locks: { request: () => Promise.reject(new Error("broken")) } }],
  ])("end with a word also where the device %s", async (_, device) => {
    const one = worker();
    const broken = keeper({
      store: one.store,
      locks: one.locks.of({}),
      ...device,
      hashOf,
      report: (report) => one.reports.push(report),
      fetchText: () => Promise.reject(new Error("not asked")),
    });
    await broken.keep("en");
    expect(one.reports).toEqual([{ type: "end", locale: "en", state: "failed", reason: "network" }]);
  });
});
