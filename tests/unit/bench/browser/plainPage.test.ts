import { describe, expect, it } from "vitest";
import { plainPage } from "../../../../lib/bench/browser/plainPage";

describe("a plain page", () => {
  const plain = plainPage(
    `<!doctype html><html lang=en><head><title>Lamp</title><style>b{color:red}</style>
    <script src=/islands/lamp.js></script></head><body><header>Menu</header>
    <main id=content class=wide><h1>Lamp</h1><form>Ask</form><script>1</script><img src=x.svg>
    <section class=question><details open><summary>Is it lit?</summary><p lang=en>It is <b>lit</b>.</p></details></section>
    <a class=act href=../gate/>Gate</a><a href=https://example.org/>Elsewhere</a><a href=#top>Up</a></main></body></html>`,
  );

  it("has the words and disclosures of the page, and no sheet, script, picture or form", () => {
    expect(plain).toContain("<details><summary>Is it lit?</summary><p>It is <b>lit</b>.</p></details>");
    expect(plain).not.toMatch(/style|script|img|form|class|Menu/);
  });

  it("names other plain pages from where it stands, as the page names others, and leaves other links as they are", () => {
    expect(plain).toContain('<a href="../gate/">Gate</a>');
    expect(plain).toContain('href="https://example.org/"');
    expect(plain).toContain('href="#top"');
  });

  it("is made from pages with a main part only", () => {
    expect(() => plainPage("<p>Lamp</p>")).toThrow("a page without <main>");
  });
});
