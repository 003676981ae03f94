import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Command } from "../../../lib/cli/command";
import { COMMANDS } from "../../../lib/cli/commands";
import { Ending } from "../../../lib/cli/ending";
import { calledBy, helpText, listText } from "../../../lib/cli/helpText";
import { readGiven } from "../../../lib/cli/readGiven";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const commands = Object.entries<Command>(COMMANDS);
const LAUNCHER = "node lib/cli/run.mjs";

it("each command is a script that begins it by its name, and no script begins another", () => {
  const begun = Object.entries(scripts).filter(([, line]) => line.includes(LAUNCHER));
  expect(begun.sort()).toEqual(commands.map(([name]) => [name, `${LAUNCHER} ${name}`]).sort());
});

it("each script that is not ours runs a tool, or a file of ours that nobody types options after", () => {
  const files = Object.values(scripts).flatMap((line) =>
    [...line.matchAll(/\btsx (\S+)/g)].map(([, file]) => file),
  );
  expect([...new Set(files)].sort()).toEqual(["lib/publish/postbuild.ts"]);
  for (const file of files) expect(existsSync(file!)).toBe(true);
});

it("are listed, each with what it does", () => {
  const lines = listText(COMMANDS).trimEnd().split("\n").slice(1);
  expect(lines.map((line) => line.trim().split(/ {2,}/))).toEqual(
    commands.map(([name, { does }]) => [calledBy(name), does]),
  );
});

describe.each(commands)("%s", (name, command) => {
  it.each([["--help"], ["-h"], ["--help", "--nonsense"]])("tells %s before anything is done", (...args) => {
    expect(readGiven(name, command, args)).toBe("help");
  });

  it("has a help with its usage, each option and an example that it takes itself", () => {
    const help = helpText(name, command);
    expect(help).toMatch(/^Usage: npm (start|run \w+)/);
    for (const flag of Object.keys(command.flags ?? {}))
      expect(help).toMatch(new RegExp(`^ +--${flag}\\b.* {2}\\w`, "m"));
    expect(command.examples.length).toBeGreaterThan(0);
    for (const example of command.examples) {
      expect(example).toMatch(new RegExp(`\\bnpm (run (--silent )?)?${name}\\b`));
      const [, typed = ""] = /^.* -- ([^>|]*)/.exec(example) ?? [];
      const args = [...typed.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c!);
      expect(readGiven(name, command, args)).not.toBe("help");
    }
  });

  it("refuses an option that is misspelt, and says which was meant", () => {
    for (const flag of ["help", ...Object.keys(command.flags ?? {})]) {
      const misspelt = `--${flag}x`;
      expect(endingOf(name, command, [misspelt])).toMatchObject({
        code: 2,
        message: expect.stringContaining(`${misspelt}: no option of ${name}; did you mean --${flag}?`),
      });
    }
  });

  it.skipIf(command.words)("takes no words", () => {
    expect(endingOf(name, command, ["bogus"])).toMatchObject({
      code: 2,
      message: expect.stringContaining("received bogus"),
    });
  });
});

// Once, since each start takes its time: all commands begin alike.
describe("started", { timeout: 60_000 }, () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["lib/cli/run.mjs", ...args], { encoding: "utf8" });

  it("ends with 0 and its help, and with 2 and one line for what it does not know", () => {
    expect(run("bench", "--help")).toMatchObject({
      status: 0,
      stderr: "",
      stdout: expect.stringMatching(/^Usage: /),
    });
    expect(run("bench", "--commnads")).toMatchObject({
      status: 2,
      stdout: "",
      stderr: "--commnads: no option of bench; did you mean --commands? (npm run bench -- --help)\n",
    });
  });

  it.each([
    ["buidl", "expected a command, perhaps npm run build, received buidl"],
    ["lights", "expected a command, received lights"],
  ])("ends with 2 for %s, which is no command, and says how to see which there are", (typed, told) => {
    expect(run(typed)).toMatchObject({
      status: 2,
      stdout: "",
      stderr: `${told} (${LAUNCHER} --help lists them)\n`,
    });
  });

  it("shows no terminal what it would obey", () => {
    const { status, stderr } = run("ask", "\u001b[2Jgone");
    expect([status, stderr]).toEqual([
      2,
      "ask: expected options alone, and them after --, received \\u{1b}[2Jgone (npm run ask -- --help)\n",
    ]);
  });
});

function endingOf(name: string, command: Command, args: readonly string[]): unknown {
  try {
    readGiven(name, command, args);
  } catch (error) {
    expect(error).toBeInstanceOf(Ending);
    return error;
  }
  return undefined;
}
