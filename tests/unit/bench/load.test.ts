import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

it("npm run load says all that it lacks, and does nothing", { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "load-"));
  const args = [resolve("lib/cli/run.mjs"), "load", "--seconds", "3600"];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, PATH: folder },
  });
  rmSync(folder, { recursive: true });
  expect(status).toBe(2);
  expect(stderr.trim().split("\n")).toEqual([
    "--seconds: expected 1 to 10, received 3600",
    expect.stringContaining("npm run build"),
    expect.stringContaining("apt-get install caddy nginx"),
    expect.stringContaining("apt-get install wrk"),
  ]);
});
