import { expect, it } from "vitest";
import { pageParts } from "../../../lib/publish/pageParts";

const PATH = "/en/situations/gate/law/";
const PAGE = `<main><h1>The law</h1>
<section id=why-gate><h2>The gate</h2><p>Shut. <em class=doubt>(so they say) </em><sup>2 1</sup></p></section>
<section id=who-keeper><h2>Who</h2><section><h3>Keeper</h3><p lang=en dir=ltr>None.</p></section></section>
<section id=sources class=endnotes><h2>Sources</h2><p>Checked.</p><ol><li id=s-one><a href=../../../sources/one/>One</a></li><li id=s-two>Two</li></ol></section>
</main>`;

it("each section with an id is a part by itself, with the numbers of the sources that it cites", () => {
  const { parts, sources } = pageParts(PAGE, PATH);
  expect(Object.keys(parts)).toEqual(["why-gate", "who-keeper", "sources"]);
  expect(parts["why-gate"]).toEqual({
    says: [
      { tag: "h2", attributes: {}, children: ["The gate"] },
      {
        tag: "p",
        attributes: {},
        children: [
          "Shut. ",
          { tag: "em", attributes: { class: "doubt" }, children: ["(so they say) "] },
          { tag: "sup", attributes: {}, children: ["2 1"] },
        ],
      },
      { tag: "h3", attributes: {}, children: ["Sources"] },
    ],
    cites: [1, 2],
  });
  expect(sources).toEqual([
    [{ tag: "a", attributes: { href: "/en/sources/one/" }, children: ["One"] }],
    ["Two"],
  ]);
});

it("a part that cites nothing names no source, and keeps its language and its inner sections", () => {
  expect(pageParts(PAGE, PATH).parts["who-keeper"]).toEqual({
    says: [
      { tag: "h2", attributes: {}, children: ["Who"] },
      {
        tag: "section",
        attributes: {},
        children: [
          { tag: "h3", attributes: {}, children: ["Keeper"] },
          { tag: "p", attributes: { lang: "en", dir: "ltr" }, children: ["None."] },
        ],
      },
      { tag: "h3", attributes: {}, children: ["Sources"] },
    ],
    cites: [],
  });
});

it("the list of all sources is a part too, each source once", () => {
  expect(pageParts(PAGE, PATH).parts.sources).toEqual({
    says: [
      { tag: "h2", attributes: {}, children: ["Sources"] },
      { tag: "p", attributes: {}, children: ["Checked."] },
    ],
    cites: [1, 2],
  });
});
