import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const COMMANDS = ["firefox-esr", "firefox"];

/**
 * A Firefox as people have it: the one that `PLAYWRIGHT_FIREFOX` names, else one of the system. Undefined where there is none.
 * @throws Error where `PLAYWRIGHT_FIREFOX` names a file that does not exist: a slip must not run another browser.
 */
export function findFirefox(): string | undefined {
  const named = process.env.PLAYWRIGHT_FIREFOX;
  if (named) {
    if (!existsSync(named)) throw new Error(`PLAYWRIGHT_FIREFOX names a file that does not exist: ${named}`);
    return named;
  }
  const folders = (process.env.PATH ?? "").split(delimiter);
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))).find((path) =>
    existsSync(path),
  );
}
