import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { viewsShownIn } from "../../../lib/islands/showViews";
import { view } from "../../../lib/model/view";

/** As much of a document as views need, which counts what is made. */
let made = 0;
const createElement = () => {
  made += 1;
  return { setAttribute: () => undefined, append: () => undefined };
};
const createTextNode = (text: string) => ({ text });

let changes = 0;
const parent = {
  childNodes: [] as unknown[],
  replaceChildren(...nodes: unknown[]) {
    changes += 1;
    this.childNodes = nodes;
  },
};
const item = (text: string) => view("li", {}, text);

beforeAll(() => vi.stubGlobal("document", { createElement, createTextNode }));
afterAll(() => void vi.unstubAllGlobals());
beforeEach(() => {
  made = changes = 0;
  parent.childNodes = [];
});
const shown = () => viewsShownIn(parent as unknown as Element);

test("views are the children, in their order, and no longer once others are", () => {
  const show = shown();
  show([item("a"), item("b")]);
  const [a, b] = parent.childNodes;
  show([item("b"), item("c")]);
  expect(parent.childNodes).toHaveLength(2);
  expect(parent.childNodes[0]).toBe(b);
  expect(parent.childNodes).not.toContain(a);
  show([]);
  expect(parent.childNodes).toEqual([]);
});

test("what is shown already is not made again, and nothing changes where it is the same", () => {
  const show = shown();
  show([item("a"), item("b")]);
  expect([made, changes]).toEqual([2, 1]);
  show([item("a"), item("b")]);
  expect([made, changes]).toEqual([2, 1]);
  show([item("b"), item("a"), item("c")]);
  expect([made, changes]).toEqual([3, 2]);
});

test("it is shown again where something has emptied its place", () => {
  const show = shown();
  show([item("a")]);
  const [node] = parent.childNodes;
  parent.childNodes = [];
  show([item("a")]);
  expect(parent.childNodes).toEqual([node]);
});

test("what is only a little different is another view", () => {
  const show = shown();
  show([view("li", { class: "a" }, "x")]);
  show([view("li", { class: "b" }, "x")]);
  expect(made).toBe(2);
});
