import { describe, expect, it } from "vitest";
import { answer } from "../../../lib/offline/answer";
import { memoryStore } from "./memoryStore";

const PAGE = "<!doctype html><main id=content tabindex=-1><h1>Kept</h1></main>";
const NOW = Date.parse("2026-11-26T00:00:00Z");
const never = () => new Promise<Response>(() => {});
const fails = async (): Promise<Response> => {
  throw new TypeError("failed to fetch");
};

async function withCopy(made = "2026-11-25") {
  const store = memoryStore();
  await store.write("a", PAGE);
  await store.write("b", "script");
  await store.write("c", "<main>what is kept</main>");
  await store.writeCopy({
    locale: "en",
    made,
    bytes: 3,
    version: "1",
    manifest: [
      ["/en/", "a"],
      ["/islands/x-1.js", "b"],
      ["/en/offline/", "c"],
      ["/en/search-index.json", "b"],
    ],
    notices: { old: "old & dated", urgent: "urgent" },
  });
  return store;
}
const ask = (
  store: Awaited<ReturnType<typeof withCopy>>,
  path: string,
  isPage: boolean,
  network: () => Promise<Response>,
) => answer(path, isPage, { store, network, now: NOW, patience: 20 });

describe("an answer where a language is kept", () => {
  it("is the network's while it answers in time", async () => {
    const answered = await ask(await withCopy(), "/en/", true, async () => new Response("newer"));
    expect(await answered.text()).toBe("newer");
  });

  it.each([
    ["fails", fails],
    ["takes too long", never],
  ])("is the kept page when the network %s", async (_, network) => {
    const answered = await ask(await withCopy(), "/en/", true, network);
    expect(await answered.text()).toBe(PAGE);
    expect(answered.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
  });

  it("is the kept file at once where its name holds its hash", async () => {
    const answered = await ask(await withCopy(), "/islands/x-1.js", false, never);
    expect(answered.headers.get("Content-Type")).toBe("text/javascript; charset=utf-8");
  });

  it("is the page on what is kept, for a page that no copy has", async () => {
    const answered = await ask(await withCopy(), "/es/", true, fails);
    expect(answered.status).toBe(503);
    expect(await answered.text()).toContain("what is kept");
  });

  it("is the network's failure for a file that no copy has", async () => {
    await expect(ask(await withCopy(), "/data/x.json", false, fails)).rejects.toThrow("failed to fetch");
  });

  it("waits for the network where nothing is kept, however long it takes", async () => {
    const slow = () =>
      new Promise<Response>((resolve) => setTimeout(() => resolve(new Response("late")), 60));
    expect(await (await ask(await withCopy(), "/es/", true, slow)).text()).toBe("late");
  });

  it("says over an old page that it is old, as text, and over no other file", async () => {
    const old = await withCopy("2026-01-01");
    const page = await (await ask(old, "/en/", true, fails)).text();
    expect(page).toContain('tabindex=-1><p class="notice" role="status">old &amp; dated</p><h1>');
    expect(await (await ask(old, "/en/search-index.json", false, fails)).text()).toBe("script");
  });
});
