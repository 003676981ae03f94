import { describe, expect, it } from "vitest";
import { pageMark } from "../../../lib/model/pageMark";
import { answer } from "../../../lib/offline/answer";
import type { CopyStore } from "../../../lib/offline/copyStore";
import { Network } from "../../../lib/offline/network";
import { shortHash } from "../../../lib/offline/shortHash";
import { memoryStore } from "./memoryStore";
import { ROOT } from "./smallSite";

const page = (path: string, text: string) =>
  `<!doctype html><main id=content tabindex=-1><h1>${text}</h1></main>${pageMark(path)}`;
const PAGE = page("/en/", "Kept");
const NEWER = page("/en/", "Newer");
const TEXTS: Readonly<Record<string, string>> = {
  "/en/": PAGE,
  "/islands/x-1.js": "script",
  "/en/offline/": page("/en/offline/", "what is kept <a href=../>home</a>"),
  "/data/zips/9.json": '{"kept":true}',
};
const NOW = Date.parse("2026-11-26T00:00:00Z");
const SOON = 20;
const never = () => new Promise<Response>(() => {});
const fails = async (): Promise<Response> => {
  throw new TypeError("failed to fetch");
};
/** A body of which the first words come. */
const half = (text: string, end: "silence" | "cut") => async () =>
  new Response(
    new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode(text.slice(0, 30)));
        if (end === "cut") controller.error(new TypeError("connection reset"));
      },
    }),
  );
const redirected = async () => Object.defineProperty(new Response(NEWER), "redirected", { value: true });

async function keep(store: CopyStore, locale: string, texts = TEXTS, made = "2026-11-25"): Promise<void> {
  const manifest = await Promise.all(
    Object.entries(texts).map(async ([path, text]) => [path, await shortHash(text)] as const),
  );
  for (const [path, hash] of manifest) await store.write(hash, texts[path]!);
  const notices = { old: "old & dated", urgent: "urgent", replaced: "replaced, of {{date}}" };
  await store.writeCopy({ locale, made, bytes: 3, version: "1", manifest, notices });
}
async function withCopy(made?: string): Promise<CopyStore> {
  const store = memoryStore();
  await keep(store, "en", TEXTS, made);
  return store;
}
type Asked = { store: Pick<CopyStore, "copies" | "read" | "news"> };
const askFor = (
  path: string,
  ask: () => Promise<Response>,
  { store }: Asked,
  isPage: boolean = path.endsWith("/"),
) =>
  answer(path, isPage, {
    root: ROOT,
    store,
    network: new Network(SOON),
    ask,
    hashOf: shortHash,
    now: NOW,
    keepAlive: () => {},
  });
const textFor = async (...asked: Parameters<typeof askFor>) => (await askFor(...asked)).text();

describe("an answer where a language is kept", () => {
  it("is the network's while the right page comes whole and in time", async () => {
    expect(await textFor("/en/", async () => new Response(NEWER), { store: await withCopy() })).toBe(NEWER);
  });

  it.each([
    ["fails", fails],
    ["takes too long", never],
    ["falls silent after the first words", half(NEWER, "silence")],
    ["is cut in the middle", half(NEWER, "cut")],
  ])("is the kept page, without a notice, when the network %s", async (_, ask) => {
    const answered = await askFor("/en/", ask, { store: await withCopy() });
    expect(await answered.text()).toBe(PAGE);
    expect(answered.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
  });

  it.each<[string, () => Promise<Response>]>([
    ["an error", async () => new Response(NEWER, { status: 503 })],
    ["a page that is not there", async () => new Response(NEWER, { status: 404 })],
    ["a page that the law forbids", async () => new Response(NEWER, { status: 451 })],
    ["a page of a Wi-Fi", async () => new Response("<!doctype html><main>Log in</main>")],
    ["another address", redirected],
    ["a redirect that is not followed", async () => Response.error()],
    ["another page of ours", async () => new Response(page("/en/search/", "Search"))],
    ["half of the page, which ends well", async () => new Response(NEWER.slice(0, 60))],
    ["nothing", async () => new Response("")],
  ])("is the kept page, which says so, when the network answers with %s", async (_, ask) => {
    const text = await textFor("/en/", ask, { store: await withCopy() });
    expect(text).toBe(
      PAGE.replace("<h1>", '<p class="notice" role="status">replaced, of November 25, 2026</p><h1>'),
    );
  });

  it("is the kept data when something else comes in its place", async () => {
    const store = await withCopy();
    const portal = async () => new Response("<!doctype html>Log in");
    expect(await textFor("/data/zips/9.json", portal, { store })).toBe('{"kept":true}');
    const other = async () => new Response('{"error":"sign in"}');
    expect(await textFor("/data/zips/9.json", other, { store })).toBe('{"kept":true}');
    const newer = async () => new Response('{"kept":"newer"}');
    expect(await textFor("/data/zips/9.json", newer, { store })).toBe('{"kept":"newer"}');
  });

  it("is the kept file at once, without the network, where its name holds its hash", async () => {
    let tries = 0;
    const tried = () => {
      tries += 1;
      return never();
    };
    expect(await textFor("/islands/x-1.js", tried, { store: await withCopy() })).toBe("script");
    expect(tries).toBe(0);
  });

  it("is a page like any other where its address holds the name of a folder of data or scripts", async () => {
    const store = memoryStore();
    const paths = ["/en/", "/en/islands/", "/en/data/hotlines/"];
    await keep(store, "en", Object.fromEntries(paths.map((path) => [path, page(path, "Kept")])));
    await store.setNews({
      urgent: null,
      made: "2026-11-26",
      ended: [{ number: "+1", on: "2026-11-26" }],
      withdrawn: [],
    });
    const newer = page("/en/islands/", "Newer");
    expect(await textFor("/en/islands/", async () => new Response(newer), { store })).toBe(newer);
    expect(await textFor("/en/data/hotlines/", fails, { store })).toBe(page("/en/data/hotlines/", "Kept"));
  });

  it.each([
    ["/en/", "text/html; charset=utf-8"],
    ["/islands/x-1.js", "text/javascript; charset=utf-8"],
    ["/data/x.json", "application/json"],
    ["/icon.svg", "image/svg+xml"],
    ["/site.webmanifest", "application/manifest+json"],
    ["/law.md", "text/markdown; charset=utf-8"],
    ["/robots.txt", "text/plain; charset=utf-8"],
    // Only the end of a name counts.
    ["/about.js/x.json/y.svg/z.webmanifest/law.md/notes.txt/font", "application/octet-stream"],
  ])("from the device, for %s, is %s", async (path, type) => {
    const store = memoryStore();
    await keep(store, "en", { "/en/": PAGE, [path]: path === "/en/" ? PAGE : "kept" });
    const answered = await askFor(path, fails, { store });
    expect(answered.headers.get("Content-Type")).toBe(type);
  });

  it.each([
    ["in the language of its address", "/es/guides/", "/es/offline/"],
    ["in the first language that is kept, where its own is not", "/fr/", "/en/offline/"],
  ])("is the page on what is kept, %s, for a page that no copy has", async (_, path, shown) => {
    const store = await withCopy();
    await keep(store, "es", {
      "/es/": "primera",
      "/es/offline/": page("/es/offline/", "<a href=../>inicio</a>"),
    });
    const answered = await askFor(path, fails, { store });
    expect(answered.status).toBe(503);
    expect(answered.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    const text = await answered.text();
    expect(text).toContain(pageMark(shown));
    expect(text).toContain(`<a href=${ROOT.at(`${shown}../`)}>`);
  });

  it("is the failure of the network where nothing is kept", async () => {
    await expect(askFor("/en/", fails, { store: memoryStore() })).rejects.toThrow("failed to fetch");
  });

  it("leads to the page where its last slash is left out", async () => {
    const store = await withCopy();
    const answered = await askFor("/en", fails, { store }, true);
    expect([answered.status, answered.headers.get("Location")]).toEqual([302, ROOT.at("/en/")]);
    // What is no page is not led anywhere.
    const data = await askFor("/en", async () => new Response("data"), { store }, false);
    expect([data.status, await data.text()]).toEqual([200, "data"]);
  });

  it("is the network's, whatever it is, for what no copy has", async () => {
    const store = await withCopy();
    await expect(askFor("/data/x.json", fails, { store })).rejects.toThrow("failed to fetch");
    const missing = await askFor("/es/", async () => new Response("no", { status: 404 }), { store });
    expect([missing.status, await missing.text()]).toEqual([404, "no"]);
  });

  it("waits for the network where nothing is kept, however long it takes", async () => {
    const slow = () =>
      new Promise<Response>((resolve) => setTimeout(() => resolve(new Response("late")), 3 * SOON));
    expect(await textFor("/es/", slow, { store: await withCopy() })).toBe("late");
  });

  it("is no file that was changed on the device", async () => {
    const store = await withCopy();
    await store.write(await shortHash(PAGE), PAGE.replace("Kept", "Altered"));
    const answered = await askFor("/en/", fails, { store });
    expect(answered.status).toBe(503);
    expect(await answered.text()).not.toContain("Altered");
  });

  it.each(["copies", "read"] as const)(
    "is the network's where the device cannot tell its %s",
    async (lost) => {
      const broken = { ...(await withCopy()), [lost]: () => Promise.reject(new Error("unreadable")) };
      expect(await textFor("/en/", async () => new Response("any"), { store: broken })).toBe("any");
    },
  );

  it("is the kept page where the device cannot tell what it has heard", async () => {
    const broken = { ...(await withCopy()), news: () => Promise.reject(new Error("unreadable")) };
    expect(await textFor("/en/", fails, { store: broken })).toBe(PAGE);
  });

  it("says over an old page that it is old, as text, and over no other file", async () => {
    const store = await withCopy("2026-01-01");
    expect(await textFor("/en/", fails, { store })).toContain(
      'tabindex=-1><p class="notice" role="status">old &amp; dated</p><h1>',
    );
    expect(await textFor("/data/zips/9.json", fails, { store })).toBe('{"kept":true}');
    // A page that a script reads is data too.
    const read = await askFor("/en/", fails, { store }, false);
    expect(await read.text()).toBe(PAGE);
  });
});
