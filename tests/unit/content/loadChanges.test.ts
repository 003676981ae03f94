import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ContentFolder } from "../../../lib/content/contentFolder";
import { loadChanges } from "../../../lib/content/loadChanges";

it("gives the changes newest first, with the day and the urgency that their ids say", () => {
  const root = mkdtempSync(join(tmpdir(), "changes-"));
  try {
    mkdirSync(join(root, "content/en"), { recursive: true });
    writeFileSync(
      join(root, "content/en/CHANGELOG.md"),
      "## Old {#2026-01-02-old}\n\n- One.\n\n## New {#2026-03-04-urgent-new}\n\n- Two.\n",
    );
    const folder = new ContentFolder(root, "content");
    const { words } = loadChanges(folder, ["en", "es"]).en!;
    expect(folder.faults).toEqual([]);
    expect(words.map(({ date, urgent }) => [date, urgent])).toEqual([
      ["2026-03-04", true],
      ["2026-01-02", false],
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
});
