import { expect, it } from "vitest";
import { finishPages } from "../../../lib/publish/finishPages";

const page = (main: string) =>
  `<!doctype html><html lang=en dir=ltr><head><meta charset=utf-8><title>Gate</title><meta name=description content=Gates><link rel=icon href=/icon.svg><link rel=stylesheet href=/_next/a.css></head><body>${main}</body></html>`;
const GOOD = page("<main><h1>Gate</h1></main>");
const PARTS = {
  sheet: () => "main{margin:0}",
  policy: () => "default-src 'none'",
  integrity: () => "sha256-x",
};

function finish(pages: Readonly<Record<string, string>>, folder = "") {
  const written: Record<string, string> = {};
  const run = () =>
    finishPages(
      Object.keys(pages),
      (name) => pages[name]!,
      PARTS,
      folder,
      (name, html) => {
        written[name] = html;
        expect(html).not.toContain("_next/");
        expect(html).toMatch(/<!--rights-in-hand \/[\w/]+(\/|\.html)-->$/);
      },
    );
  return { run, written };
}

it("good pages are finished and written, each once", () => {
  const { run, written } = finish({ "en/index.html": GOOD, "es/index.html": GOOD });
  expect(run()).toEqual([]);
  expect(Object.keys(written)).toEqual(["en/index.html", "es/index.html"]);
});

it("what a page must not be is told, with every fault of every page", () => {
  const { run } = finish({
    "a.html": GOOD,
    "b.html": page("<main><h1>Gate</h1><p style=color:red></main>"),
    "c.html": page("<main></main>"),
  });
  expect(run()).toEqual([
    expect.stringMatching(/^out\/b\.html: expected no style attribute: /),
    "out/c.html: expected an <h1>, received none",
  ]);
});

it("a page names others from where it stands, and the one for what is not there, which is shown anywhere, from the folder of the site", () => {
  const linked = page("<main><h1>Gate</h1><a href=/en/guides/>Guides</a></main>");
  const { run, written } = finish({ "en/cards/index.html": linked, "404.html": linked }, "/a/b");
  run();
  expect(written["en/cards/index.html"]).toMatch(/href="?\.\.\/guides\/"?>/);
  expect(written["404.html"]).toMatch(/href="?\/a\/b\/en\/guides\/"?>/);
});
