import ogs from "open-graph-scraper";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { expect, it } from "vitest";
import { foundTags } from "../../../lib/publish/foundTags";

const site = {
  address: "https://example.org/rights",
  codes: ["en", "ar"],
  paths: new Set(["/en/guides/gate/", "/ar/guides/gate/"]),
};
const head = (title: string) =>
  `<!doctype html><html lang=ar><head><title>${title}</title>${foundTags("/ar/guides/gate/", title, site)}<meta name=description content="Who opens it."></head></html>`;

function linksIn(html: string) {
  const links: unknown[] = [];
  visit(unified().use(rehypeParse).parse(html), "element", ({ tagName, properties }) => {
    if (tagName === "link") links.push([properties.rel, properties.hrefLang, properties.href]);
  });
  return links;
}

it("a page says where it stands, and where it stands in each language, in whole addresses", () => {
  expect(linksIn(head("Gate"))).toEqual([
    [["canonical"], undefined, "https://example.org/rights/ar/guides/gate/"],
    [["alternate"], "en", "https://example.org/rights/en/guides/gate/"],
    [["alternate"], "ar", "https://example.org/rights/ar/guides/gate/"],
  ]);
});

it("what reads OpenGraph finds all that every page has to have, and the description that is there", async () => {
  const { error, result } = await ogs({ html: head('A "gate" &amp; a lamp') });
  expect(error).toBe(false);
  expect(result).toMatchObject({
    ogTitle: 'A "gate" & a lamp',
    ogType: "website",
    ogUrl: "https://example.org/rights/ar/guides/gate/",
    ogImage: [{ url: "https://example.org/rights/icons/share.png" }],
    ogDescription: "Who opens it.",
  });
  const own = await ogs({ html: head("Gate"), onlyGetOpenGraphInfo: true });
  expect(
    Object.keys(own.result)
      .filter((name) => name.startsWith("og"))
      .sort(),
  ).toEqual(["ogImage", "ogTitle", "ogType", "ogUrl"]);
});
