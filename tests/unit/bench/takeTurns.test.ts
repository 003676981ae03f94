import { expect, it } from "vitest";
import { takeTurns } from "../../../lib/bench/takeTurns";

it("things are measured in turns, and each has its own results", async () => {
  const order: string[] = [];
  const thing = (name: string) => async () => {
    order.push(name);
    return `${name}${order.length}`;
  };
  expect(await takeTurns(2, [thing("own"), thing("plain")])).toEqual([
    ["own1", "own3"],
    ["plain2", "plain4"],
  ]);
});
