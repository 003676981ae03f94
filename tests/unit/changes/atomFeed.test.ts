import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { atomFeed } from "../../../lib/changes/atomFeed";
import { bulletinHtml } from "../../../lib/changes/bulletinHtml";
import { feedId } from "../../../lib/changes/feed";
import { item, makeBulletin, makeFeed } from "./bulletins";

const ATOM = "http://www.w3.org/2005/Atom";
type Node = { name: string; attributes: Record<string, string>; text: string; children: Node[] };

/** The root of a document. @throws where it is not well-formed. */
function parse(xml: string): Node {
  const root: Node = { name: "", attributes: {}, text: "", children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    expect(uri).toBe(ATOM);
    const node: Node = {
      name: local,
      attributes: Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value])),
      text: "",
      children: [],
    };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => void (open.at(-1)!.text += text));
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return root.children[0]!;
}

const named = ({ children }: Node, name: string) => children.filter((child) => child.name === name);
const only = (node: Node, name: string) => {
  const found = named(node, name);
  expect(found, name).toHaveLength(1);
  return found[0]!;
};
const linksOf = (node: Node) =>
  Object.fromEntries(named(node, "link").map(({ attributes: { rel, href } }) => [rel, href]));

/** What RFC 4287 asks of a feed and of each entry (4.1.1, 4.1.2), and what it allows. */
function expectAtom(feed: Node): void {
  expect(feed.name).toBe("feed");
  expect(feed.attributes["xml:lang"]).toBeTruthy();
  only(only(feed, "author"), "name");
  const entries = named(feed, "entry");
  for (const node of [feed, ...entries]) {
    expect(only(node, "id").text).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect(only(node, "title").text).not.toBe("");
    expect(only(node, "updated").text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    for (const { attributes, text } of named(node, "link")) {
      expect(text).toBe("");
      expect(URL.canParse(attributes.href!, "https://mirror.example/a/en/changes/feed.atom")).toBe(true);
    }
    // At most one of a type and language that says the same.
    expect(named(node, "link").filter(({ attributes }) => attributes.rel === "alternate")).toHaveLength(1);
  }
  for (const entry of entries) {
    expect(only(entry, "content").attributes.type).toBe("html");
    expect(only(entry, "content").children).toEqual([]);
    for (const { attributes } of named(entry, "category")) expect(attributes.term).toBeTruthy();
  }
  const ids = [feed, ...entries].map((node) => only(node, "id").text);
  expect(new Set(ids).size).toBe(ids.length);
}

describe("an Atom feed", () => {
  it("is what RFC 4287 asks for, as of its newest entry, with each whole", () => {
    const given = makeFeed();
    const feed = parse(atomFeed(given));
    expectAtom(feed);
    expect(only(feed, "updated").text).toBe("2026-03-04T12:00:00Z");
    const [first, second] = named(feed, "entry");
    expect(only(first!, "title").text).toBe("Urgent: The gate opens to the sea");
    expect(only(first!, "id").text).toBe(feedId("en", "2026-03-04-urgent-gate"));
    expect(only(first!, "content").text).toBe(bulletinHtml(given.bulletins[0]!));
    expect(named(first!, "category").map(({ attributes }) => attributes.term)).toEqual(["Urgent"]);
    expect(named(second!, "category")).toEqual([]);
  });

  it("leads into the copy that was asked, at any address, where none is configured", () => {
    const feed = parse(atomFeed(makeFeed()));
    const at = (href: string | undefined) =>
      new URL(href!, "https://mirror.example/rights/en/changes/feed.atom").href;
    const [entry] = named(feed, "entry");
    expect(at(linksOf(feed).self)).toBe("https://mirror.example/rights/en/changes/feed.atom");
    expect(at(linksOf(feed).alternate)).toBe("https://mirror.example/rights/en/changes/");
    expect(at(linksOf(entry!).alternate)).toBe(
      "https://mirror.example/rights/en/changes/2026-03-04-urgent-gate/",
    );
  });

  it("leads to the configured address, and its entries are the same ones there", () => {
    const [bare, at] = [makeFeed(), makeFeed({ address: "https://rights.example.org/a" })].map((given) =>
      parse(atomFeed(given)),
    );
    expectAtom(at!);
    expect(linksOf(at!).self).toBe("https://rights.example.org/a/en/changes/feed.atom");
    const ids = (feed: Node) => named(feed, "entry").map((entry) => only(entry, "id").text);
    expect(ids(at!)).toEqual(ids(bare!));
  });

  it("holds what is written with signs of markup as text", () => {
    const heading = `<b>5 < 6 & "7"</b> ]]>`;
    const bulletin = makeBulletin({ headline: heading, points: [item(heading)], tier: `a"b<c` });
    const [entry] = named(parse(atomFeed(makeFeed({ title: heading, bulletins: [bulletin] }))), "entry");
    expect(only(entry!, "title").text).toBe(heading);
    expect(only(entry!, "category").attributes.term).toBe(`a"b<c`);
    expect(only(entry!, "content").text).toContain(
      "<li>&lt;b&gt;5 &lt; 6 &amp; &quot;7&quot;&lt;/b&gt; ]]&gt;</li>",
    );
  });

  it("is none without an entry", () => {
    expect(() => atomFeed(makeFeed({ bulletins: [] }))).toThrow("content/en/CHANGELOG.md: expected an entry");
  });
});
