import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ContentFolder } from "../../../lib/content/contentFolder";
import { loadChanges } from "../../../lib/content/loadChanges";

/** What is read of a change log with these headings, each with its id. */
function loaded(...ids: readonly string[]) {
  const root = mkdtempSync(join(tmpdir(), "changes-"));
  try {
    mkdirSync(join(root, "content/en"), { recursive: true });
    const text = ids.map((id) => `## A change {#${id}}\n\n- One.\n`).join("\n");
    writeFileSync(join(root, "content/en/CHANGELOG.md"), text);
    const folder = new ContentFolder(root, "content");
    return { words: loadChanges(folder, ["en", "es"]).en!.words, faults: folder.faults };
  } finally {
    rmSync(root, { recursive: true });
  }
}

it("gives the changes newest first, with the day and the tier that their ids say", () => {
  const { words, faults } = loaded(
    "2026-01-02-old",
    "2026-03-04-urgent-new",
    "2026-02-01-wrong-gate",
    "2026-02-03-unclear-lamp",
    // The word for a tier stands before a name, and is none by itself.
    "2026-01-01-wrong",
    "2026-01-03-not-urgent-gate",
  );
  expect(faults).toEqual([]);
  expect(words.map(({ date, tier }) => [date, tier])).toEqual([
    ["2026-03-04", "urgent"],
    ["2026-02-03", "unclear"],
    ["2026-02-01", "wrong"],
    ["2026-01-03", null],
    ["2026-01-02", null],
    ["2026-01-01", null],
  ]);
});

it("refuses an id without its day, and says which forms there are", () => {
  const { words, faults } = loaded("urgent-gate");
  expect(words).toEqual([]);
  expect(faults).toMatchObject([
    {
      line: 1,
      expected: "a heading with {#YYYY-MM-DD-name}, before the name urgent-, wrong-, unclear- or nothing",
    },
  ]);
});
