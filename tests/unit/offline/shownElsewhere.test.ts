import { expect, it } from "vitest";
import { shownElsewhere } from "../../../lib/offline/shownElsewhere";

const shown = (html: string) => shownElsewhere(html, "https://host.example/a/b/en/offline/");

it("what a page names of the site, it names whole", () => {
  expect(shown("<a class=x href=../guides/#open>")).toBe(
    "<a class=x href=https://host.example/a/b/en/guides/#open>",
  );
  expect(shown('<script src="../../islands/kept-1.js">')).toBe(
    '<script src="https://host.example/a/b/islands/kept-1.js">',
  );
  expect(shown("<a href=./>")).toBe("<a href=https://host.example/a/b/en/offline/>");
});

it("what it names of itself, of others, and what it says stays", () => {
  for (const html of [
    "<a href=#content>",
    "<a href=tel:+16125550100>",
    '<a href="https://court.example/x">',
    '<a href="mailto:?subject=/en/offline/%202026">',
    '<p data-told=\'{"to":"/en/"}\'>src and href</p>',
  ])
    expect(shown(html)).toBe(html);
});

it("a page of a release before, which names paths of its host, leads there still", () => {
  expect(shownElsewhere("<a href=/en/>", "https://host.example/en/offline/")).toBe(
    "<a href=https://host.example/en/>",
  );
});
