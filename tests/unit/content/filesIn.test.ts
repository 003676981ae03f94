import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { filesIn } from "../../../lib/content/filesIn";

it("lists files at every depth in one order, and neither folders nor links", () => {
  const folder = mkdtempSync(join(tmpdir(), "files-"));
  mkdirSync(join(folder, "b/c"), { recursive: true });
  mkdirSync(join(folder, "empty"));
  for (const file of ["z", "b/c/d", "b.x", ".a", "B"]) writeFileSync(join(folder, file), "");
  symlinkSync("z", join(folder, "link"));
  expect(filesIn(folder)).toEqual([".a", "B", "b.x", "b/c/d", "z"]);
  rmSync(folder, { recursive: true });
});
