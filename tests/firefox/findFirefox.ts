import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { isProgram } from "../../lib/bench/browser/isProgram";

const COMMANDS = ["firefox-esr", "firefox"];

/**
 * A Firefox as people have it: the one that `PLAYWRIGHT_FIREFOX` names, else one of the system. Undefined where there is none.
 * @throws Error where `PLAYWRIGHT_FIREFOX` names no program: a slip must not run another browser.
 */
export function findFirefox(): string | undefined {
  const named = process.env.PLAYWRIGHT_FIREFOX;
  if (named) {
    if (!isProgram(named))
      throw new Error(`PLAYWRIGHT_FIREFOX: expected the path of a program, received ${named}`);
    return named;
  }
  const folders = (process.env.PATH ?? "").split(delimiter);
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))).find((path) =>
    existsSync(path),
  );
}
