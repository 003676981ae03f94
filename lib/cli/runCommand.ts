import { nearestIds } from "../model/nearestIds";
import type { Command } from "./command";
import { misuse } from "./ending";
import { explain } from "./explain";
import { calledBy, helpText, listText } from "./helpText";
import { perhaps } from "./perhaps";
import { readGiven } from "./readGiven";

/** In place of a command: which there are. */
const HELP: readonly string[] = ["--help", "-h", "help"];

/** What a command does. Whoever pairs the two holds that it takes what its options give. */
type Work = { run: (given: never) => void | Promise<void> };

/**
 * Runs a command as it was typed, or prints its help, which loads no work. Ends the process with 2 where it was called wrongly and with 1
 * where anything else went wrong; either is told in lines, not in a stack.
 */
export async function runCommand(
  name: string,
  commands: Readonly<Record<string, Command>>,
  work: Readonly<Record<string, () => Promise<Work>>>,
  args: readonly string[],
): Promise<void> {
  // When the reader goes away (`… | head -1`) there is nobody left to answer.
  process.stdout.on("error", (error: NodeJS.ErrnoException) =>
    error.code === "EPIPE" ? process.exit(0) : end(error),
  );
  process.on("uncaughtException", end);
  try {
    if (HELP.includes(name)) return void process.stdout.write(listText(commands));
    const command = Object.hasOwn(commands, name) ? commands[name]! : refuseName(name, Object.keys(commands));
    const given = readGiven(name, command, args);
    if (given === "help") process.stdout.write(helpText(name, command));
    else await (await work[name]!()).run(given as never);
  } catch (error) {
    end(error);
  }
}

function refuseName(name: string, known: readonly string[]): never {
  const near = nearestIds(name, known);
  return misuse(
    `expected a command${perhaps(near.map(calledBy))}, received ${name || "nothing"} (node lib/cli/run.mjs --help lists them)`,
  );
}

function end(error: unknown): never {
  const { text, code } = explain(error, Boolean(process.env.DEBUG));
  console.error(text);
  process.exit(code);
}
