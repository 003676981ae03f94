import { describe, expect, it, vi } from "vitest";
import { pageMark } from "../../../lib/model/pageMark";
import { pathTo } from "../../../lib/model/paths";
import { browserStore } from "../../../lib/offline/copyStore";
import { memoryCaches } from "./memoryCaches";
import { MemoryLocks } from "./memoryLocks";
import { ROOT, siteOf } from "./smallSite";

const PAGE = `<main><h1>Kept</h1></main>${pageMark("/en/")}`;
const SITE = siteOf({ "/en/": PAGE, "/data/safety.json": '{"kept":true}' }, "en");
const NEWS = { urgent: null, made: "2026-11-26", ended: [], withdrawn: [] };

type Asked = string | { url: string };
type Told = { waitUntil: (work: Promise<unknown>) => void; respondWith: (answer: Promise<Response>) => void };

/** The browser around the worker, which is started once, as a browser does it. */
const browser = {
  caches: memoryCaches(),
  listeners: new Map<string, (event: Told & Record<string, unknown>) => void>(),
  claimed: 0,
  reports: [] as Record<string, unknown>[],
  channels: [] as string[],
  locks: new Set<string>(),
  /** Nothing that is said of a copy's age comes into it, and each test has its own news. */
  now: Date.parse("2026-11-26T00:00:00Z"),
  asked: [] as Asked[],
  network: async (_asked: Asked, _signal?: AbortSignal | null): Promise<Response> => new Response(),
};
const store = browserStore(browser.caches, ROOT);
const locks = new MemoryLocks().of({});

const wait = setTimeout;
/** Has the globals of a worker in place while something is done. Time passes a hundred times as fast. */
async function inBrowser<T>(act: () => Promise<T>): Promise<T> {
  const globals = {
    self: {
      location: { href: ROOT.at(pathTo.worker()) },
      clients: { claim: async () => void (browser.claimed += 1) },
      addEventListener: (type: string, listener: (event: Told) => void) =>
        browser.listeners.set(type, listener),
    },
    caches: browser.caches,
    navigator: {
      locks: {
        request: (name: string, ...rest: [never, never]) => {
          browser.locks.add(name);
          return locks.request(name, ...rest);
        },
      },
    },
    BroadcastChannel: class {
      constructor(name: string) {
        browser.channels.push(name);
      }
      postMessage = (report: Record<string, unknown>) => browser.reports.push(report);
    },
    Date: class extends Date {
      static override now = () => browser.now;
    },
    setTimeout: (later: () => void, milliseconds: number) => wait(later, milliseconds / 100),
    fetch: async (asked: Asked, init?: RequestInit) => {
      browser.asked.push(asked);
      return browser.network(asked, init?.signal);
    },
  };
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  try {
    return await act();
  } finally {
    vi.unstubAllGlobals();
  }
}
await inBrowser(() => import("../../../lib/offline/worker"));

/** A device on which a test begins: nothing is kept, and the network brings the site. */
async function begin(): Promise<void> {
  await store.clear();
  browser.now += 24 * 3_600_000;
  browser.reports.length = 0;
  browser.asked.length = 0;
  browser.network = brings;
}
const brings = async (asked: Asked) => {
  const path = new URL(typeof asked === "string" ? asked : asked.url).pathname;
  const text = path === pathTo.offlineNews() ? JSON.stringify(NEWS) : SITE.get(path);
  return new Response(text ?? "", { status: text === undefined ? 404 : 200 });
};
const fails = async () => {
  throw new TypeError("failed to fetch");
};

/** Tells the worker of something. @returns what it does, which keeps it awake, and what it answers. */
function tell(type: string, event: Record<string, unknown> = {}) {
  const works: Promise<unknown>[] = [];
  const told: { works: Promise<unknown>[]; answer?: Promise<Response> } = { works };
  browser.listeners.get(type)!({
    ...event,
    waitUntil: (work) => works.push(work),
    respondWith: (answer) => (told.answer = answer),
  });
  return told;
}
const say = (data: unknown) => tell("message", { data });
const keep = () => Promise.all(say({ type: "keep", locale: "en" }).works);
const ask = (path: string, rest: Record<string, unknown> = {}) =>
  tell("fetch", { request: { method: "GET", mode: "cors", url: ROOT.at(path), ...rest } });
const open = (path: string) => ask(path, { mode: "navigate" });

describe("the worker", () => {
  it("serves the page that asked for it as soon as it is there", () =>
    inBrowser(async () => {
      browser.claimed = 0;
      await Promise.all(tell("activate").works);
      expect(browser.claimed).toBe(1);
    }));

  it("keeps the language that a page asks for, and tells every page, under names that other versions know", () =>
    inBrowser(async () => {
      await begin();
      await keep();
      expect(browser.reports.map(({ type }) => type)).toEqual(["progress", "progress", "end"]);
      expect(browser.reports.at(-1)).toEqual({ type: "end", locale: "en", state: "saved", fetched: 2 });
      expect((await store.copies()).map(({ locale }) => locale)).toEqual(["en"]);
      expect(browser.channels.at(-1)).toBe("rights-in-hand-offline");
      expect([...browser.locks]).toEqual(["rights-in-hand-offline"]);
    }));

  it("tells how far a download is, and stops it, when a page asks", () =>
    inBrowser(async () => {
      await begin();
      const begun = new Promise<void>((resolve) => {
        browser.network = (_, signal) =>
          new Promise((_, reject) => {
            signal!.addEventListener("abort", () => reject(signal!.reason as Error));
            resolve();
          });
      });
      const kept = keep();
      await begun;
      say({ type: "tell" });
      const under = { type: "progress", locale: "en", done: 0, total: 0 };
      expect(browser.reports).toEqual([under]);
      say({ type: "stop", locale: "es" });
      say({ type: "tell" });
      expect(browser.reports).toEqual([under, under]);
      say({ type: "stop", locale: "en" });
      await kept;
      expect(browser.reports.slice(2)).toEqual([
        { type: "end", locale: "en", state: "failed", reason: "stopped" },
      ]);
    }));

  it("answers with what the network brings, which it asks for what it was asked, else with what is kept", () =>
    inBrowser(async () => {
      await begin();
      await keep();
      browser.network = async () => new Response('{"kept":"newer"}');
      const newer = ask("/data/safety.json", { headers: "its own" });
      expect(await (await newer.answer!).text()).toBe('{"kept":"newer"}');
      expect(browser.asked.at(-1)).toMatchObject({ headers: "its own" });
      browser.network = fails;
      expect(await (await ask("/data/safety.json").answer!).text()).toBe('{"kept":true}');
      const page = open("/en/");
      expect(await (await page.answer!).text()).toBe(PAGE);
      await Promise.all(page.works);
    }));

  it("leaves alone what is not its own to answer", () =>
    inBrowser(async () => {
      await begin();
      expect(ask("/en/", { method: "POST" }).answer).toBeUndefined();
      expect(open(pathTo.offline("en")).works).toEqual([]);
    }));

  it("asks for news with a page, and with nothing else", () =>
    inBrowser(async () => {
      await begin();
      await keep();
      const data = ask("/data/safety.json");
      await Promise.all([data.answer, ...data.works]);
      expect(await store.news()).not.toEqual(NEWS);
      const page = open("/en/");
      await Promise.all([page.answer, ...page.works]);
      expect(await store.news()).toEqual(NEWS);
    }));

  it("answers with what is kept when the network is silent, and stays awake until something comes", () =>
    inBrowser(async () => {
      await begin();
      await keep();
      let come: (response: Response) => void = () => {};
      browser.network = () => new Promise((resolve) => (come = resolve));
      const { answer, works } = ask("/data/safety.json");
      expect(await (await answer!).text()).toBe('{"kept":true}');
      expect(works).toHaveLength(1);
      come(new Response('{"kept":"newer"}'));
      await works[0];
    }));

  it("says over an old page how old it is, by the clock of the device", () =>
    inBrowser(async () => {
      await begin();
      await keep();
      browser.network = fails;
      const { now } = browser;
      browser.now = Date.parse("2030-01-01");
      const page = open("/en/");
      expect(await (await page.answer!).text()).toContain("old November 25, 2026");
      await Promise.all(page.works);
      browser.now = now;
    }));
});
