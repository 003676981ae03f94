import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "build-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const build = () =>
  spawnSync(process.execPath, [resolve("lib/cli/run.mjs"), "build"], { cwd: folder, encoding: "utf8" });

describe("a build", { timeout: 60_000 }, () => {
  it.each([
    ["a file", (path: string) => writeFileSync(path, "")],
    ["a link to a file", (path: string) => symlinkSync(resolve("package.json"), path)],
    ["a link to nowhere", (path: string) => symlinkSync("nowhere", path)],
  ])("begins with no step where %s stands in place of out/", (_, make) => {
    make(join(folder, "out"));
    // A link to a folder is one.
    mkdirSync(join(folder, "elsewhere"));
    symlinkSync("elsewhere", join(folder, ".next"));
    expect(build()).toMatchObject({
      status: 1,
      stdout: "",
      stderr: "out: a file stands where a folder has to be: move it away\n",
    });
    expect(readdirSync(folder).sort()).toEqual([".next", "elsewhere", "out", "public"]);
  });
});
