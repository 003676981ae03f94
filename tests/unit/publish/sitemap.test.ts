import { Readable } from "node:stream";
import { ErrorLevel, XMLToSitemapItemStream } from "sitemap";
import { expect, it } from "vitest";
import { sitemap } from "../../../lib/publish/sitemap";

const site = {
  address: "https://rights.example.org",
  codes: ["en", "zh-Hans"],
  paths: new Set(["/", "/en/", "/zh-Hans/", "/en/guides/gate/"]),
};

/** As a search engine reads it: anything that the form does not know is an error. */
async function read(xml: string) {
  const items: { url: string; links: readonly { lang: string; url: string }[] }[] = [];
  const reader = Readable.from([xml]).pipe(
    new XMLToSitemapItemStream({ level: ErrorLevel.THROW, logger: false }),
  );
  for await (const item of reader) items.push(item as (typeof items)[number]);
  return items;
}

it("a reader of sitemaps finds every page, each with all of its languages", async () => {
  const homes = [
    { lang: "en", url: "https://rights.example.org/en/" },
    { lang: "zh-Hans", url: "https://rights.example.org/zh-Hans/" },
    { lang: "x-default", url: "https://rights.example.org/" },
  ];
  const items = await read(sitemap(site));
  expect(items.map(({ url, links }) => ({ url, links }))).toEqual([
    { url: "https://rights.example.org/", links: homes },
    { url: "https://rights.example.org/en/", links: homes },
    { url: "https://rights.example.org/zh-Hans/", links: homes },
    {
      url: "https://rights.example.org/en/guides/gate/",
      links: [{ lang: "en", url: "https://rights.example.org/en/guides/gate/" }],
    },
  ]);
});

it("the reader refuses what is no sitemap", async () => {
  await expect(
    read(sitemap(site).replace("<loc>", "<place>").replace("</loc>", "</place>")),
  ).rejects.toThrow();
});
