import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { content } from "../../fixtures/projectContent";

// Flags that it refuses alone: whatever it takes, it writes into content/. What it writes is tested with `extendLedgers`.
const run = (...flags: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "lib/cli/editions.ts", ...flags], { encoding: "utf8" });
const ledgers = () => Object.values(content.editions).map(({ file }) => readFileSync(file, "utf8"));

it("gives no edition for a change that is not in the list of changes, and names the newest", () => {
  const before = ledgers();
  const { status, stdout, stderr } = run("--change", "no-such-entry");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toBe(
    `--change: expected the id of an entry of content/en/CHANGELOG.md, received "no-such-entry"\nthe newest is ${content.changes.en!.words[0]!.id}\n`,
  );
  expect(ledgers()).toEqual(before);
});

it("gives no edition for a change that is only wording: it is one of the two", () => {
  const before = ledgers();
  const { status, stdout, stderr } = run("--wording", "--change", content.changes.en!.words[0]!.id);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toBe("--change and --wording: expected one of the two\n");
  expect(ledgers()).toEqual(before);
});
