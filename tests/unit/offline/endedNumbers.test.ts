import { describe, expect, it } from "vitest";
import { pageMark } from "../../../lib/model/pageMark";
import { answer } from "../../../lib/offline/answer";
import {
  endedNotice,
  endedSince,
  withoutEndedLines,
  withoutEndedLinks,
} from "../../../lib/offline/endedNumbers";
import { Network } from "../../../lib/offline/network";
import { NO_NEWS, type OfflineNews, type SavedCopy } from "../../../lib/offline/offlineIndex";
import { shortHash } from "../../../lib/offline/shortHash";
import { memoryStore } from "./memoryStore";
import { ROOT } from "./smallSite";

const DEAD = "+18556416081";
const LIVE = "+18886244752";
/** As the build writes them. */
const LINK = `<a href=tel:${DEAD} aria-label="Call 855-641-6081"><bdi dir=ltr class=phone>855-641-6081</bdi></a>`;
const OTHER = `<a href=tel:${LIVE}><bdi>888-624-4752</bdi></a>`;
const PAGE = `<main id=content><h1>Lines</h1><ul><li>${LINK}<li>${OTHER}<li>${LINK}</ul></main>${pageMark("/en/states/ma/")}`;
const DATA = JSON.stringify({
  hotlines: [
    { id: "gone", phones: [{ number: DEAD }] },
    { id: "half", phones: [{ number: DEAD }, { number: LIVE, use: "text" }] },
    { id: "there", phones: [{ number: LIVE }] },
  ],
});
const TEXTS = { "/en/": "first", "/en/states/ma/": PAGE, "/data/hotlines/0.json": DATA };
const manifest = await Promise.all(
  Object.entries(TEXTS).map(async ([path, text]) => [path, await shortHash(text)] as const),
);
const copyOf = (made: string): SavedCopy => ({
  locale: "en",
  made,
  bytes: 1,
  version: "1",
  manifest,
  notices: { old: "old", urgent: "urgent", ended: "ended: {{numbers}}" },
});
const NEWS: OfflineNews = {
  ...NO_NEWS,
  made: "2026-11-28",
  ended: [{ number: DEAD, on: "2026-11-26" }],
};

describe("numbers that have ended since a copy was made", () => {
  it.each([
    ["made before the call", "2026-11-25", 1],
    ["made after the call, before it was written down", "2026-11-27", 1],
    ["made on the day of the news, by an earlier build", "2026-11-28", 1],
    ["newer than the news", "2026-11-29", 0],
  ])("in a copy %s", (_, made, count) => {
    expect(endedSince(copyOf(made), NEWS).size).toBe(count);
  });

  it("are none where nothing was heard", () => {
    expect(endedSince(copyOf("2026-11-25"), NO_NEWS).size).toBe(0);
  });
});

describe("a kept page", () => {
  it("has no link to such a number, which is struck out, and all else as it was", () => {
    const { html, numbers } = withoutEndedLinks(PAGE, new Set([DEAD]));
    expect(numbers).toEqual([DEAD]);
    expect(html).toBe(PAGE.replaceAll(LINK, "<s><bdi dir=ltr class=phone>855-641-6081</bdi></s>"));
    expect(withoutEndedLinks(PAGE.replaceAll(/tel:\+\d+/g, '"$&"'), new Set([DEAD])).numbers).toEqual([DEAD]);
    expect(withoutEndedLinks(PAGE.replaceAll("<a ", "<a class=line "), new Set([DEAD])).numbers).toEqual([
      DEAD,
    ]);
    expect(withoutEndedLinks(PAGE, new Set(["+12025550100"]))).toEqual({ html: PAGE, numbers: [] });
  });

  it("says which, each isolated, and nothing where it had none or has no words for it", () => {
    const copy = copyOf("2026-11-25");
    expect(endedNotice(copy, [DEAD, LIVE])).toBe("ended: \u2066855-641-6081\u2069, \u2066888-624-4752\u2069");
    expect(endedNotice(copy, [])).toBeNull();
    expect(endedNotice({ ...copy, notices: { old: "", urgent: "" } }, [DEAD])).toBeNull();
  });
});

describe("the data of the ZIP code box", () => {
  it("has no such number, and no line without another", () => {
    const { hotlines } = JSON.parse(withoutEndedLines(DATA, new Set([DEAD]))) as { hotlines: unknown };
    expect(hotlines).toEqual([
      { id: "half", phones: [{ number: LIVE, use: "text" }] },
      { id: "there", phones: [{ number: LIVE }] },
    ]);
    expect(withoutEndedLines(`${DATA}\n`, new Set())).toBe(`${DATA}\n`);
  });
});

describe("an answer from a copy", () => {
  const fails = async (): Promise<Response> => {
    throw new TypeError("failed to fetch");
  };
  async function ask(path: string, made: string, network = fails, urgent: string | null = null) {
    const store = memoryStore();
    for (const text of Object.values(TEXTS)) await store.write(await shortHash(text), text);
    await store.writeCopy(copyOf(made));
    await store.setNews({ ...NEWS, urgent });
    const now = Date.parse("2026-11-28T12:00:00Z");
    const answered = await answer(path, path.endsWith("/"), {
      root: ROOT,
      store,
      network: new Network(20),
      ask: network,
      hashOf: shortHash,
      now,
      keepAlive: () => {},
    });
    return answered.text();
  }
  const NOTICE = '<p class="notice" role="status">ended: \u2066855-641-6081\u2069</p>';

  it("tells it over the page, before what it says of its age", async () => {
    expect(await ask("/en/states/ma/", "2026-11-25")).toContain(`<main id=content>${NOTICE}<h1>`);
    expect(await ask("/en/states/ma/", "2026-11-25", fails, "2026-11-27")).toContain(
      `${NOTICE}<p class="notice" role="status">urgent</p><h1>`,
    );
    expect(await ask("/en/states/ma/", "2026-11-25")).not.toContain(`tel:${DEAD}`);
  });

  it("leaves the line out of what the ZIP code box gets", async () => {
    expect(await ask("/data/hotlines/0.json", "2026-11-25")).not.toContain("gone");
  });

  it("is as it was in a newer copy, and from the network", async () => {
    expect(await ask("/en/states/ma/", "2026-11-29")).toBe(PAGE);
    expect(await ask("/data/hotlines/0.json", "2026-11-29")).toBe(DATA);
    expect(await ask("/en/states/ma/", "2026-11-25", async () => new Response(PAGE))).toBe(PAGE);
  });
});
