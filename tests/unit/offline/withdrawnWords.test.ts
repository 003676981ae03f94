import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeText } from "../../../lib/markup/escapeText";
import { pageMark } from "../../../lib/model/pageMark";
import { answer } from "../../../lib/offline/answer";
import { Network } from "../../../lib/offline/network";
import { NO_NEWS, type OfflineNews, type SavedCopy } from "../../../lib/offline/offlineIndex";
import { shortHash } from "../../../lib/offline/shortHash";
import { withdrawnSince, withoutWithdrawn, withoutWithdrawnText } from "../../../lib/offline/withdrawnWords";
import { holdsForAny } from "../../fixtures/holdsForAny";
import { memoryStore } from "./memoryStore";
import { ROOT } from "./smallSite";

const gone = (words: string, locale = "en") => ({ locale, words, says: "Taken out <today>." });
const shown = escapeText("Taken out <today>.");

describe("a kept page", () => {
  it.each([
    ["plain", "<li>I do not consent.</li>", "I do not consent."],
    ["with a term in it", "<li>I do not <button class=term>consent</button>.</li>", "I do not consent."],
    ["over two lines", "<q>I do\nnot <b>consent</b>.</q>", "I do not consent."],
    ["with signs of markup", "<p>He said &quot;Tom &amp; I&quot;.</p>", 'He said "Tom & I".'],
    ["with signs by number", "<p>It&#x27;s open.</p>", "It's open."],
    ["in a language without spaces", "<p>您可以<bdi>I-200</bdi>保持沉默。</p>", "您可以I-200保持沉默。"],
  ])("does not say what was withdrawn, %s, and is else as it was", (_, html, words) => {
    const page = `<main><p>Before.</p>${html}<p>After.</p></main>`;
    const { html: text, any } = withoutWithdrawn(page, [gone(words)]);
    expect(any).toBe(true);
    const tags = (one: string) => one.match(/<[^>]*>/g);
    expect(tags(text)).toEqual(tags(page));
    expect(text.replace(/<[^>]*>/g, "")).toBe(`Before.${shown}After.`);
  });

  it("that does not have it is the very same", () => {
    const page = "<main><p>I do not consent to a search.</p></main>";
    expect(withoutWithdrawn(page, [gone("I do not consent.")])).toEqual({ html: page, any: false });
    expect(withoutWithdrawn(page, [])).toEqual({ html: page, any: false });
  });

  it("loses any words, whatever signs they have", () => {
    holdsForAny(fc.string({ minLength: 12, unit: "grapheme" }), 500, (words) => {
      const said = words.trim();
      if (said === "") return;
      const { html } = withoutWithdrawn(`<main><p>${escapeText(said)}</p></main>`, [gone(said)]);
      expect(html).toBe(`<main><p>${shown}</p></main>`);
    });
  });
});

it("data says the notice in its place, and is still JSON", () => {
  const json = JSON.stringify({ a: [{ english: 'Say "no" to it.', own: "Diga que no." }] });
  expect(JSON.parse(withoutWithdrawnText(json, [gone('Say "no" to it.')]))).toEqual({
    a: [{ english: "Taken out <today>.", own: "Diga que no." }],
  });
});

const NEWS: OfflineNews = {
  ...NO_NEWS,
  made: "2026-11-28",
  withdrawn: [gone("I keep it shut."), gone("No abro la puerta.", "es"), gone("别开门", "zh-Hans")],
};
const copyOf = (made: string, locale = "es", manifest: SavedCopy["manifest"] = []): SavedCopy => ({
  locale,
  made,
  bytes: 1,
  version: "1",
  manifest,
  notices: { old: "old", urgent: "urgent", withdrawn: "withdrawn" },
});

it.each([
  [
    "made before the news: in its language, and the English beside it",
    "2026-11-27",
    ["I keep it shut.", "No abro la puerta."],
  ],
  ["newer than the news: nothing", "2026-11-29", []],
])("a copy %s", (_, made, words) => {
  expect(withdrawnSince(copyOf(made), NEWS).map((one) => one.words)).toEqual(words);
});

it("a page served from the device says so above, and its data has it no more", async () => {
  const page = `<main id=content><h1>La puerta</h1><q>I keep it shut.</q></main>${pageMark("/es/")}`;
  const texts = { "/es/": page, "/es/situations/words.json": JSON.stringify(["I keep it shut."]) };
  const store = memoryStore();
  const manifest = await Promise.all(
    Object.entries(texts).map(async ([path, text]) => [path, await shortHash(text)] as const),
  );
  for (const text of Object.values(texts)) await store.write(await shortHash(text), text);
  await store.writeCopy(copyOf("2026-11-27", "es", manifest));
  await store.setNews(NEWS);
  const of = async (path: string) => {
    const tools = {
      root: ROOT,
      store,
      network: new Network(20),
      ask: () => Promise.reject(new Error("offline")),
      hashOf: shortHash,
      now: Date.parse("2026-11-28"),
      keepAlive: () => {},
    };
    return (await answer(path, path.endsWith("/"), tools)).text();
  };
  expect(await of("/es/")).toBe(
    page
      .replace("I keep it shut.", shown)
      .replace("<h1>", '<p class="notice" role="status">withdrawn</p><h1>'),
  );
  expect(await of("/es/situations/words.json")).toBe('["Taken out <today>."]');
});
