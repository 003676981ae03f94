import { expect, it } from "vitest";
import { zimFaults } from "../../../lib/release/zimFaults";

const HAS = new Set(["/", "/en/", "/en/guides/gates/", "/icon.svg"]);
const faults = (html: string) => zimFaults("/en/guides/gates/", html, HAS);

it("what a ZIM has, and what leads out of it, is no fault", () => {
  expect(
    faults(
      '<a href=../../>a</a><a href="../../../#x">b</a><a href=#y>c</a><img src=../../../icon.svg><a href=tel:+1>d</a><a href="https://court.example/e">e</a>',
    ),
  ).toEqual([]);
});

it("what a ZIM has not is named with its page, in quotes or not", () => {
  expect(faults(`<a href=../locks/>a</a><script src='../../../islands/x.js'></script>`)).toEqual([
    "/en/guides/gates/ → ../locks/",
    "/en/guides/gates/ → ../../../islands/x.js",
  ]);
});
