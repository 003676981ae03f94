import { inspect } from "node:util";
import { expect, it } from "vitest";
import { withoutStacks } from "../../../lib/cli/withoutStacks";

const linesOf = (error: unknown) => inspect(error).split("\n");
/** As bundlers throw theirs: what they are made of is read only by whoever asks. */
const bundler = (message: string, more?: object) => {
  const error = Object.assign(new Error(message), more);
  return Object.defineProperty(error, "errors", { enumerable: true, get: () => [], set: () => {} });
};

it("leaves the message of an error with its frame of code, and nothing of what stands after it", () => {
  const message = "the lamp is dark\n   ╭─[ lib/lamp.ts:8:11 ]\n 8 │ const lamp = { = 3 }\n───╯\n";
  const shown = [...`Error: ${message}`.split("\n"), "made of:", "}"];
  expect(withoutStacks([...linesOf(bundler(message)), "made of:", "}"])).toEqual(shown);
});

it("leaves what else an error says, such as a cause", () => {
  const inner = Object.assign(new Error("no oil"), { code: "EMPTY" });
  const outer = bundler("no ship", { cause: bundler("no light", { cause: inner }), keeper: "Ana" });
  const shown = withoutStacks(linesOf(outer)).map((line) => line.replace("[cause]", "cause"));
  expect(shown).toEqual([
    "Error: no ship",
    "  cause: Error: no light",
    "    cause: Error: no oil",
    "      code: 'EMPTY'",
    "  keeper: 'Ana',",
  ]);
});

it("leaves lines that belong to no stack as they are", () => {
  const lines = ["a = {", "}", "at the gate {", "  lamp: [Getter]s", "}"];
  expect(withoutStacks(lines)).toEqual(lines);
});
