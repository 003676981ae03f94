import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "load-"));
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  [2, ["--seconds", "3600"], ["--seconds: expected 1 to 10, received 3600"]],
  [
    1,
    [],
    [
      expect.stringContaining("npm run build"),
      expect.stringContaining("apt-get install caddy nginx"),
      expect.stringContaining("apt-get install wrk"),
    ],
  ],
])(
  "npm run load ends with %d where it cannot begin, says all that is in its way, and does nothing",
  (code, args, said) => {
    const { status, stderr } = spawnSync(process.execPath, [resolve("lib/cli/run.mjs"), "load", ...args], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, PATH: folder },
    });
    expect(status).toBe(code);
    expect(stderr.trim().split("\n")).toEqual(said);
  },
);
