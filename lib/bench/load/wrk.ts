import { execFile, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** What one phase of load gave. Times of answers in milliseconds; `statusErrors` are answers of 400 and above. */
export type LoadResult = {
  requests: number;
  seconds: number;
  p50Ms: number;
  p99Ms: number;
  statusErrors: number;
  /** Connections, writes, reads and waits that failed. */
  lost: number;
};

export const CONNECTIONS = 32;
const SCRIPT = fileURLToPath(new URL("wrk.lua", import.meta.url));

/** The version of wrk, or null where it is not installed. It ends with 1 when it only says that. */
export function wrkVersion(): string | null {
  const { error, stdout } = spawnSync("wrk", ["-v"], { encoding: "utf8" });
  return error ? null : (/^wrk \S+/.exec(stdout)?.[0] ?? "wrk");
}

/**
 * Asks for the paths in turn, as fast as answers come, on 32 connections. The next request of a connection waits for
 * its answer, so a slow server is asked less: times are those of a busy server, not of a queue.
 * @param scratch a folder for the list.
 */
export async function load(
  origin: string,
  paths: readonly string[],
  headers: Readonly<Record<string, string>>,
  seconds: number,
  scratch: string,
): Promise<LoadResult> {
  const list = join(scratch, "paths.txt");
  writeFileSync(list, `${paths.join("\n")}\n`);
  const settings = ["-t1", `-c${CONNECTIONS}`, `-d${seconds}s`, "--timeout", "5s", "-s", SCRIPT, origin];
  const { stdout } = await promisify(execFile)("wrk", [
    ...settings,
    "--",
    list,
    ...Object.entries(headers).flat(),
  ]);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as LoadResult;
}
