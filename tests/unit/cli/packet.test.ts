import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

// Options that it refuses before it reads anything. What it makes and reads is tested in tests/unit/packet.
it.each<[string, string[], string]>([
  [
    "reading and making at once",
    ["--read", "a.docx", "--lang", "es"],
    "--lang: expected only without --read",
  ],
  ["no file", ["--read", "no-such.docx"], "--read: expected a file that can be read, received no-such.docx"],
  ["an id that is none", ["--read", "a.docx", "--id", "../a"], "received ../a"],
])("ends with 2 for %s", (_, args, told) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "lib/cli/packet.ts", ...args],
    {
      encoding: "utf8",
    },
  );
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(told);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});
