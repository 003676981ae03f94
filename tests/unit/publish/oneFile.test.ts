import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../../lib/publish/integrity";
import { oneFile } from "../../../lib/publish/oneFile";

const page = (title: string, main: string) =>
  `<!doctype html><html lang=en><head><title>${title}</title><meta name=description content="About ${title}."><style>p{margin:0}</style></head><body><header><a href=/en/>Rights</a></header><main id=content>${main}</main><footer><a href=/en/search/>Search</a></footer></body></html>`;
const FILES: Readonly<Record<string, string>> = {
  "/en/": page(
    "Home",
    `<h1>Home</h1><a href=/en/guides/gates/#open>Gates</a><a href=/en/search/>Search</a><a href=/en/workshop/gate/>Practice</a>`,
  ),
  "/en/guides/gates/": page(
    "Gates",
    `<h1>Gates</h1><h2 id=open>Open?</h2><button popovertarget=note>Why</button><aside id=note popover=auto>Because</aside>
     <sup><a href=#s-act>1</a></sup><li id=s-act><a href=/en/sources/act/>The act</a></li><a href=tel:+1>Call</a>
     <img src=/drawings/gate.svg alt=gate><form data-island=zip hidden><input id=zip></form><script src=/islands/x.js></script>
     <a href=https://example.org/>Elsewhere</a>`,
  ),
  "/en/sources/act/": page(
    "Act",
    `<h1 lang=en>The act</h1><p lang=en>1 Act 2</p><a href=https://example.org/act>Read</a>`,
  ),
  "/en/search/": page("Search", "<h1>Search</h1>"),
  "/en/workshop/gate/": page("Practice", "<h1>Practice</h1>"),
  "/icon.svg": "<svg id='icon'/>",
  "/drawings/gate.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
};
const paths = [
  "en/guides/gates/index.html",
  "en/index.html",
  "en/search/index.html",
  "en/sources/act/index.html",
  "en/workshop/gate/index.html",
  "es/index.html",
];
const locale = {
  code: "en",
  ownName: "English",
  englishName: "English",
  direction: "ltr",
  enabled: true,
} as const;
const html = oneFile(locale, paths, (path) => FILES[path]!);

/** Ids, and everything that points at one or loads something. */
function parts() {
  const ids: string[] = [];
  const targets: string[] = [];
  const loads: string[] = [];
  visit(unified().use(rehypeParse).parse(html), "element", ({ properties, tagName }) => {
    if (properties.id) ids.push(String(properties.id));
    if (properties.popoverTarget) targets.push(`#${String(properties.popoverTarget)}`);
    if (tagName === "a" && properties.href) targets.push(String(properties.href));
    if (properties.src) loads.push(String(properties.src));
  });
  return { ids, targets, loads };
}

describe("a language in one file", () => {
  it("begins with the first screen, and has no page twice and none of another language", () => {
    expect(html.match(/<h1/g)).toHaveLength(2);
    expect(html.indexOf("Home")).toBeLessThan(html.indexOf("Gates</h1>"));
  });

  it("has ids that stand once, and every link inside leads to one", () => {
    const { ids, targets } = parts();
    expect(new Set(ids).size).toBe(ids.length);
    const inside = targets.filter((target) => target.startsWith("#"));
    expect(inside.length).toBeGreaterThan(3);
    for (const target of inside) expect(ids).toContain(target.slice(1));
  });

  it("keeps telephone numbers and other sites, and makes plain words of links to what is left out", () => {
    const { targets } = parts();
    expect(targets.filter((target) => target.startsWith("/"))).toEqual([]);
    expect(targets).toContain("tel:+1");
    expect(targets).toContain("https://example.org/");
    expect(html).toContain("<span>Search</span>");
    expect(html).toContain("<span>Practice</span>");
  });

  it("loads nothing, runs nothing, and holds its drawings", () => {
    expect(html).not.toMatch(/<script|\/islands\/|data-island/);
    expect(parts().loads.every((src) => src.startsWith("data:image/svg+xml;base64,"))).toBe(true);
  });

  it("has a policy that allows its own sheet and drawings, and nothing else: no script, no network, no form", () => {
    const contents: string[] = [];
    visit(unified().use(rehypeParse).parse(html), "element", ({ tagName, properties }) => {
      if (tagName === "meta" && [properties.httpEquiv].flat().includes("Content-Security-Policy"))
        contents.push(String(properties.content));
    });
    const [, sheet = ""] = /<style>(.*?)<\/style>/s.exec(html)!;
    expect(contents).toEqual([
      `default-src 'none'; style-src 'sha256-${sha256(sheet)}'; img-src data:; base-uri 'none'; form-action 'none'`,
    ]);
  });

  it("has the sheet that pages share once, and beside it what each has of its own", () => {
    const own = { "/en/": ".w1{display:none}", "/en/guides/gates/": ".w2{display:none}" };
    const styled = oneFile(locale, paths, (path) =>
      FILES[path]!.replace("</style>", `\n${own[path as keyof typeof own] ?? ""}</style>`),
    );
    const [, sheet = ""] = /<style>(.*?)<\/style>/s.exec(styled)!;
    expect(sheet.match(/p\{margin:0\}/g)).toHaveLength(1);
    for (const one of Object.values(own)) expect(sheet).toContain(one);
  });

  it("says what it is as its first screen does, and brings its icon along", () => {
    expect(html).toContain('<meta name=description content="About Home.">');
    expect(html).toContain(`<link rel=icon href="data:image/svg+xml;base64,${btoa(FILES["/icon.svg"]!)}">`);
  });

  it("lists the sources with where to read them", () => {
    expect(html).toMatch(/id=source-act/);
    expect(html).toContain("1 Act 2");
    expect(parts().targets).toContain("https://example.org/act");
  });
});
