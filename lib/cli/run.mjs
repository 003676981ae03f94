import { existsSync, readFileSync } from "node:fs";
import { nodeFault } from "./nodeFault.mjs";

/**
 * `node lib/cli/run.mjs <command> …`: every command of ours in package.json begins here. It is plain JavaScript for any Node, so that a Node
 * which is too old, and packages that are not installed, are told in a line, before what would stumble over them is loaded.
 */
const root = new URL("../../", import.meta.url);
const { engines } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
const fault =
  nodeFault(process.versions.node, engines.node) ||
  (existsSync(new URL("node_modules/tsx/", root))
    ? undefined
    : "The packages of the project are not installed yet: run npm ci first.");

if (fault === undefined) import("tsx").then(() => import("./main.ts"));
else {
  console.error(fault);
  process.exitCode = 1;
}
