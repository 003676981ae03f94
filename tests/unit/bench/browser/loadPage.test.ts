import { expect, it } from "vitest";
import { blockingTime } from "../../../../lib/bench/browser/loadPage";

it("a task blocks for what it takes over 50 ms, once something is painted", () => {
  const tasks: [number, number][] = [
    [10, 500],
    [100, 50],
    [200, 80],
    [300, 51],
  ];
  expect(blockingTime(tasks, 100)).toBe(31);
});
