import { describe, expect, it } from "vitest";
import { finishPage } from "../../../lib/publish/finishPage";

/** A page as Next exports it: its scripts, preloads, links and markers, and one island of ours. */
const EXPORTED = `<!DOCTYPE html><html lang="en" dir="ltr"><head>
<meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/>
<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>
<link rel="stylesheet" href="/_next/static/css/site.css" data-precedence="next"/>
<link rel="stylesheet" href="/_next/static/css/cards.css"/>
<link rel="stylesheet" href="/_next/static/css/forms.css"/>
<script src="/_next/static/chunks/a.js" async=""></script>
<meta name="next-size-adjust" content=""/>
<title>Gate</title><link rel="icon" href="/icon.svg?abc123" type="image/svg+xml"/>
</head><body><div hidden=""><!--$--><!--/$--></div>
<main class="big gate"><h1>Gate</h1><!-- a comment --><p hidden="">Later</p><div hidden=""><p>kept</p></div></main>
<script type="module" src="/islands/walk-1a2b.js" async=""></script>
<script>(self.__next_f=self.__next_f||[]).push([0])</script></body></html>`;

const SHEETS: Record<string, string> = {
  "site.css": "main{color:black}",
  "cards.css": ".gate,.lamp{margin:.5rem}li{color:blue}",
  "forms.css": ".form,.parts{color:red}",
};

const finish = (html = EXPORTED) =>
  finishPage(
    html,
    {
      sheet: (href) => SHEETS[href.split("/").at(-1)!]!,
      policy: ({ length }) => `default-src 'none'; style-src ${length}`,
      integrity: (path) => `sha384-of-${path}`,
    },
    (path) => `named${path}`,
  );
const page = finish();

describe("a finished page", () => {
  it("has no script, preload, sheet link or marker of the framework", () => {
    expect(page).not.toMatch(/_next|__next|next-size-adjust|preload|stylesheet/);
    expect(page.match(/<script/g)).toHaveLength(1);
  });

  it("has no comment, and no empty hidden <div>; other hidden elements stay", () => {
    expect(page).not.toContain("<!--");
    expect(page.match(/<div hidden/g)).toHaveLength(1);
    expect(page).toContain("<p>kept");
    expect(page).toContain("<p hidden>Later");
  });

  it("has its sheets inlined as one, in the order of their links, without those whose classes it lacks", () => {
    expect(page).toContain("<style>main{color:black}.gate,.lamp{margin:.5rem}li{color:blue}</style>");
    expect(page.match(/<style>/g)).toHaveLength(1);
  });

  it("has a sheet of its own in the same element, so that the policy names one", () => {
    const own = finish(EXPORTED.replace("<h1>", "<style>.w1{display:none}</style><h1>"));
    expect(own).toContain("li{color:blue}\n.w1{display:none}</style>");
    expect(own.match(/<style>/g)).toHaveLength(1);
  });

  it("keeps a sheet with a rule for every page, even where it has none of the sheet's classes", () => {
    const bare = finish(
      '<html><head><meta charset=utf-8><link rel="stylesheet" href="/cards.css"></head></html>',
    );
    expect(bare).toContain("li{color:blue}");
  });

  it("has the policy for its own sheets right behind the encoding, before anything that loads", () => {
    expect(page).toMatch(
      /<meta charset="?utf-8"?><meta http-equiv="?Content-Security-Policy"? content="default-src 'none'; style-src 56"><style>/i,
    );
  });

  it("has the integrity of each island, by its published path, and starts none before the page is whole", () => {
    expect(page).toMatch(
      /<script type="?module"? src="?named\/islands\/walk-1a2b\.js"? integrity="?sha384-of-islands\/walk-1a2b\.js"?>/,
    );
  });

  it("asks for the icon without a query, so that its address is that of the file", () => {
    expect(page).toMatch(/<link rel="?icon"? href="?named\/icon\.svg"?[ >]/);
  });

  it("keeps what leads to the same in another form, with its type: browsers load none, and ask by it whether to offer it", () => {
    const feed = '<link rel="alternate" type="application/atom+xml" href="/en/changes/feed.atom"/></head>';
    expect(finish(EXPORTED.replace("</head>", feed))).toMatch(
      /<link rel="?alternate"? type="?application\/atom\+xml"? href="?named\/en\/changes\/feed\.atom"?>/,
    );
  });

  it("names each place of the site as it is told to, and nothing else of what it names", () => {
    const links = `<a href="/en/#x">a</a><a href="#x">b</a><a href="//c.example/">c</a><img src="/d.svg"><form action="/e/">`;
    const named = finish(EXPORTED.replace("<h1>", `${links}<h1>`)).replaceAll('"', "");
    for (const address of [
      "href=named/en/#x",
      "href=#x",
      "href=//c.example/",
      "src=named/d.svg",
      "action=named/e/",
    ])
      expect(named).toContain(address);
  });

  it("keeps its words, its title, its language and its direction", () => {
    expect(page).toMatch(/<html lang="?en"? dir="?ltr"?>/);
    expect(page).toContain("<title>Gate</title>");
    expect(page).toContain("<h1>Gate</h1>");
  });

  it("escapes what stands in its words", () => {
    expect(
      finish("<html><head><meta charset=utf-8></head><body><p>a &lt;script> &amp; b</body></html>"),
    ).toContain("a &#x3C;script> &#x26; b");
  });
});
