import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

/** A fault of the code that no content brings about: it is put in before the command runs. */
const BROKEN = `data:text/javascript,${encodeURIComponent(
  'Intl.DisplayNames = class { of() { throw new RangeError("a fault of the code"); } };',
)}`;

it("ends with a line and not with a stack, whatever happens", { timeout: 60_000 }, () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", BROKEN, "lib/cli/run.mjs", "content"],
    { encoding: "utf8" },
  );
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toMatch(
    /^content:1 \(whole\): expected .*, received RangeError: a fault of the code, in lib\/content\/contentPlaces\.ts:\d+\n\n1 fault\. Nothing is built .*\n$/,
  );
});

it(
  "gives each fault as a note beside its line too, and all in a file, where a proposal is checked",
  {
    timeout: 60_000,
  },
  () => {
    const folder = mkdtempSync(join(tmpdir(), "notes-"));
    const file = join(folder, "summary.md");
    const { status, stdout } = spawnSync(
      process.execPath,
      ["--import", BROKEN, "lib/cli/run.mjs", "content", "--notes", file],
      { encoding: "utf8" },
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=content,line=1::\(whole\): expected .*\n$/);
    expect(readFileSync(file, "utf8")).toMatch(
      /^## 1 fault in content\n[^]*- ` content:1 \(whole\): expected /,
    );
    rmSync(folder, { recursive: true });
  },
);
