import { afterAll, beforeAll, expect, test, vi } from "vitest";

let lastAsked: typeof import("../../../lib/islands/lastAsked").lastAsked;
/** As if the page were left. */
let leave: () => void;

beforeAll(async () => {
  const heard: (() => void)[] = [];
  vi.stubGlobal("window", { addEventListener: (_: string, listener: () => void) => heard.push(listener) });
  vi.stubGlobal("document", { forms: [], querySelectorAll: () => [] });
  vi.resetModules();
  ({ lastAsked } = await import("../../../lib/islands/lastAsked"));
  leave = () => heard.forEach((listener) => listener());
});
afterAll(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test("only the last of several questions has an answer, in whatever order answers come", () => {
  const ask = lastAsked();
  const [first, second] = [ask(), ask()];
  expect([first(), second()]).toEqual([false, true]);
  const third = ask();
  expect([first(), second(), third()]).toEqual([false, false, true]);
});

test("the same question asked twice is two: only the second has an answer", () => {
  const ask = lastAsked();
  const once = ask();
  expect(once()).toBe(true);
  ask();
  expect(once()).toBe(false);
});

test("boxes of one page do not put out each other’s questions", () => {
  const [one, other] = [lastAsked(), lastAsked()];
  const isLast = one();
  other();
  expect(isLast()).toBe(true);
});

test("an answer that comes after the page was left is shown to nobody", () => {
  const isLast = lastAsked()();
  leave();
  expect(isLast()).toBe(false);
});
