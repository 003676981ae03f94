import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { content } from "../../fixtures/projectContent";

// A flag that it refuses: whatever it takes, it writes into content/. What it writes is tested with `extendLedgers`, what else it refuses
// with `readWhy`.
it("ends with what to type instead, and gives no edition, for a change that is not in the list of changes", () => {
  const ledgers = () => Object.values(content.editions).map(({ file }) => readFileSync(file, "utf8"));
  const before = ledgers();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["lib/cli/run.mjs", "editions", "--change", "no-such-entry"],
    { encoding: "utf8" },
  );
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain('received "no-such-entry"');
  expect(ledgers()).toEqual(before);
});
