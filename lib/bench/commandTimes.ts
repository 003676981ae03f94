import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Row, Section } from "./report";

/** What a developer waits for, each run once: the fast part of the tests, and the build, by itself and a page. */
export function timeCommands(root: string): Section {
  const check = secondsOf(root, "check");
  const build = secondsOf(root, "build");
  const files = readdirSync(join(root, "out"), { recursive: true, encoding: "utf8" });
  const pages = files.filter((name) => name.endsWith(".html")).length;
  const rows: Row[] = [
    { command: "check", seconds: check, pages: null, "ms a page": null },
    { command: "build", seconds: build, pages, "ms a page": (build * 1000) / pages },
  ];
  return { name: "Commands, in seconds", rows, over: [] };
}

/** @throws Error where the command fails, with what it printed: a time of half a command says nothing. */
function secondsOf(root: string, command: string): number {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync("npm", ["run", "-s", command], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`npm run ${command} ended with ${status}:\n${stdout}${stderr}`);
  return (performance.now() - start) / 1000;
}
