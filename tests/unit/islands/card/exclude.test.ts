import { expect, it } from "vitest";
import { exclude } from "../../../../lib/islands/card/exclude";

/** Boxes that are all ticked, by what their lines mean. Null: a line that is for everybody. */
const boxes = (...means: (string | null)[]) =>
  means.map((one) => ({ checked: true, dataset: one === null ? {} : { means: one } }));
function after(at: number, ...means: (string | null)[]): boolean[] {
  const all = boxes(...means);
  exclude(all[at] as HTMLInputElement, all as HTMLInputElement[]);
  return all.map(({ checked }) => checked);
}

it("a line that is ticked puts out those that contradict it, and stays itself", () => {
  expect(after(0, "fear=yes", "fear=no", "fear=yes")).toEqual([true, false, true]);
  expect(after(1, "citizenship=us", "citizenship=foreign fear=yes", "fear=no")).toEqual([false, true, false]);
});

it("lines on other facts, and lines for everybody, stay", () => {
  expect(after(0, "fear=yes", "papers=yes", null, "citizenship=foreign fear=yes")).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

it("a line for everybody puts out none", () => {
  expect(after(0, null, "fear=yes", "fear=no")).toEqual([true, true, true]);
});
