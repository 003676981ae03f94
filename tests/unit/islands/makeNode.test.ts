import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { at } from "../../../lib/islands/at";
import { makeNode } from "../../../lib/islands/makeNode";
import { view } from "../../../lib/model/view";

/** As much of a document as a view needs. It has no way to read HTML: whatever is made must be made node by node. */
const createElement = (tag: string) => {
  const element = {
    tag,
    attributes: {} as Record<string, string>,
    children: [] as unknown[],
    setAttribute: (name: string, value: string) => void (element.attributes[name] = value),
    append: (...nodes: unknown[]) => void element.children.push(...nodes),
  };
  return element;
};

beforeAll(() => vi.stubGlobal("document", { createElement, createTextNode: (text: string) => ({ text }) }));
afterAll(() => void vi.unstubAllGlobals());

const SCRIPT = `<img src=x onerror="alert(1)">&amp;`;

test("text that looks like HTML stays text, whole, alone and inside of an element", () => {
  expect(makeNode(SCRIPT)).toEqual({ text: SCRIPT });
  const made = makeNode(view("p", {}, SCRIPT, view("b", {}, SCRIPT))) as never;
  expect(made).toMatchObject({
    tag: "p",
    children: [{ text: SCRIPT }, { tag: "b", children: [{ text: SCRIPT }] }],
  });
});

test("an attribute stays one attribute, whatever stands in it", () => {
  const title = `Gates" onclick="alert(1)`;
  expect(makeNode(view("a", { title, lang: "en" }, "law"))).toMatchObject({
    tag: "a",
    attributes: { title, lang: "en" },
    children: [{ text: "law" }],
  });
});

test("a link leads to where this copy of the site has the path, and out of it as it says", () => {
  for (const [href, leads] of [
    ["/en/guides/#open", at("/en/guides/#open")],
    ["tel:+16125550100", "tel:+16125550100"],
    ["https://court.example/a", "https://court.example/a"],
  ] as const)
    expect(makeNode(view("a", { href }))).toMatchObject({ attributes: { href: leads } });
});
