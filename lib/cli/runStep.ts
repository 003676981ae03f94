import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { fault } from "./ending";
import { explainWords } from "./explain";
import type { Tell } from "./progress";
import { withoutStacks } from "./withoutStacks";

/** Lines of a failed program that are shown, from its end. */
const MOST_LINES = 200;

/**
 * Runs a script of package.json whose own words are noise while it does well. Its last line says how far it is. What it writes to standard
 * error is for people, and is shown when it has ended.
 * @throws Ending with what it said, where it fails; with one line where the machine refused something.
 */
export async function runStep(script: string, tell: Tell, folder = process.cwd()): Promise<string[]> {
  const child = spawn("npm", ["run", "-s", script], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    // Nobody else is told that somebody builds.
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    shell: process.platform === "win32",
  });
  const said: string[] = [];
  const warned: string[] = [];
  // Some colour their words wherever they go.
  const readLines = (from: Readable, take: (line: string) => void) =>
    createInterface({ input: from }).on("line", (line) => take(stripVTControlCharacters(line)));
  readLines(child.stdout, (line) => {
    said.push(line);
    if (/^\s*[\p{L}✓]/u.test(line)) tell(line.trim());
  });
  readLines(child.stderr, (line) => {
    said.push(line);
    warned.push(line);
  });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (status === 0) return warned;
  const all = said.join("\n");
  const refused = explainWords(all);
  if (refused) return fault(`${script}: ${refused}`);
  const shown = process.env.DEBUG ? said : withoutStacks(said);
  return fault([...shown.slice(-MOST_LINES), `npm run ${script} failed.`].join("\n"));
}
