import { describe, expect, it } from "vitest";
import type { Command } from "../../../lib/cli/command";
import { readGiven } from "../../../lib/cli/readGiven";

const LIGHT = {
  does: "Lights the lamp.",
  words: "<tower>",
  flags: {
    color: { value: "<name>", default: "white", help: "of the light" },
    turns: { value: "<count>", help: "a minute" },
    keeper: { value: "<name>", many: true, help: "who is there" },
    fog: { help: "with the horn" },
  },
  examples: [],
} as const satisfies Command;
const read = (...args: string[]) => readGiven("light", LIGHT, args);

describe("what was typed", () => {
  it("is read, in any order, with what stands for what was not", () => {
    expect(read()).toEqual({ values: { color: "white", fog: false }, words: [] });
    expect(
      read("north", "--fog", "--color", "red", "--keeper=Ana", "--keeper", "Bo", "--turns", "6"),
    ).toEqual({
      values: { color: "red", fog: true, turns: "6", keeper: ["Ana", "Bo"] },
      words: ["north"],
    });
    expect(read("--", "--fog")).toMatchObject({ words: ["--fog"] });
  });

  it.each([
    ["a value that is missing", ["--turns"], "--turns: expected <count> after it, received nothing"],
    ["an option in its place", ["--color", "--fog"], "--color: expected <name> after it, received --fog"],
    ["a value that is not asked for", ["--fog=yes"], "--fog: expected no value, received yes"],
    ["one value twice", ["--turns", "6", "--turns=7"], "--turns: expected once, received again with 7"],
    ["an option with one hyphen", ["-fog"], "-fog: no option of light; did you mean --fog?"],
    ["an option turned about", ["--no-fog"], "--no-fog: no option of light; leave --fog out for that"],
    [
      "an option turned about with a value",
      ["--no-color=red"],
      "--no-color: no option of light; leave --color out",
    ],
    ["nothing like one turned about", ["--no-xyz"], "--no-xyz: no option of light (npm"],
    ["an option of every object", ["--constructor"], "--constructor: no option of light"],
  ])("is refused for %s", (_, args, told) => {
    expect(() => read(...args)).toThrow(told);
  });

  it("may begin a value with a hyphen where it is tied to its option", () => {
    expect(read("--turns=-6")).toMatchObject({ values: { turns: "-6" } });
  });
});
