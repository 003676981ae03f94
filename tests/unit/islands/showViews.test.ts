import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { viewsShownIn } from "../../../lib/islands/showViews";
import { view } from "../../../lib/model/view";

/** As much of a document as views need, which counts what is made, put in its place and taken away. */
let made = 0;
let moved = 0;
let removed = 0;
const createElement = () => {
  made += 1;
  const element = {
    setAttribute: () => undefined,
    append: () => undefined,
    remove: () => {
      removed += 1;
      take(element);
    },
  };
  return element;
};
const createTextNode = (text: string) => ({ text });

const take = (node: unknown) => {
  parent.childNodes = parent.childNodes.filter((one) => one !== node);
};
const parent = {
  childNodes: [] as unknown[],
  insertBefore(node: unknown, next: unknown) {
    moved += 1;
    take(node);
    const at = next === null ? this.childNodes.length : this.childNodes.indexOf(next);
    this.childNodes.splice(at, 0, node);
  },
};
const item = (text: string) => view("li", {}, text);

beforeAll(() => vi.stubGlobal("document", { createElement, createTextNode }));
afterAll(() => void vi.unstubAllGlobals());
beforeEach(() => {
  made = moved = removed = 0;
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

test("what is shown already is not made again, and stays where it is", () => {
  const show = shown();
  show([item("a"), item("b"), item("c")]);
  expect([made, moved, removed]).toEqual([3, 3, 0]);
  show([item("a"), item("b"), item("c")]);
  expect([made, moved, removed]).toEqual([3, 3, 0]);
  show([item("b"), item("c"), item("d")]);
  expect([made, moved, removed]).toEqual([4, 4, 1]);
});

test("what has changed its place is the same node there", () => {
  const show = shown();
  show([item("a"), item("b")]);
  const [a, b] = parent.childNodes;
  show([item("b"), item("a")]);
  expect(parent.childNodes).toEqual([b, a]);
  expect(parent.childNodes[0]).toBe(b);
  expect([made, removed]).toEqual([2, 0]);
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
  const views = [
    view("li", { class: "a" }, "x"),
    view("li", { class: "b" }, "x"),
    view("li", { id: "b" }, "x"),
    view("li", { class: "a", id: "b" }, "x"),
    view("li", { class: "a" }, "y"),
    view("li", { class: "a" }, "x", "y"),
    view("li", { class: "a" }, view("b", {}, "x")),
    view("dt", { class: "a" }, "x"),
  ];
  for (const one of views) show([one]);
  expect(made).toBe(views.length + 1);
  show(["x"]);
  expect(parent.childNodes).toEqual([{ text: "x" }]);
});
