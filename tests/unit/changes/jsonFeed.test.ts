import { describe, expect, it } from "vitest";
import { bulletinHtml } from "../../../lib/changes/bulletinHtml";
import { feedId } from "../../../lib/changes/feed";
import { jsonFeed } from "../../../lib/changes/jsonFeed";
import { makeBulletin, makeFeed } from "./bulletins";

type Json = Record<string, unknown> & { items: Record<string, unknown>[] };
const parse = (text: string) => JSON.parse(text) as Json;

describe("a JSON Feed", () => {
  it("has what version 1.1 asks for, and each entry whole", () => {
    const given = makeFeed();
    const feed = parse(jsonFeed(given));
    expect(feed).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: "The Lighthouse: What changed",
      language: "en",
      authors: [{ name: "The Lighthouse" }],
    });
    expect(feed.items[0]).toEqual({
      id: feedId("en", "2026-03-04-urgent-gate"),
      title: "Urgent: The gate opens to the sea",
      content_html: bulletinHtml(given.bulletins[0]!),
      date_published: "2026-03-04T12:00:00Z",
      tags: ["Urgent"],
      language: "en",
    });
    expect(feed.items[1]).not.toHaveProperty("tags");
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(2);
  });

  it("names no address where none is configured, and whole ones where one is", () => {
    expect(jsonFeed(makeFeed())).not.toMatch(/"[a-z_]*url"/);
    const feed = parse(jsonFeed(makeFeed({ address: "https://rights.example.org" })));
    expect(feed).toMatchObject({
      home_page_url: "https://rights.example.org/en/changes/",
      feed_url: "https://rights.example.org/en/changes/feed.json",
    });
    expect(feed.items[0]!.url).toBe("https://rights.example.org/en/changes/2026-03-04-urgent-gate/");
  });

  it("says the language of an entry that is there in English alone", () => {
    const arabic = makeBulletin({ language: { code: "ar", direction: "rtl" } });
    const { items, language } = parse(jsonFeed(makeFeed({ locale: "ar", bulletins: [arabic] })));
    expect([language, items[0]!.language]).toEqual(["ar", "en"]);
  });
});
