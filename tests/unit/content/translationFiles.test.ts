import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { translationFiles } from "../../../lib/content/translationFiles";

it("gives both texts as content is read, whatever wrote them", () => {
  const root = mkdtempSync(join(tmpdir(), "translations-"));
  for (const code of ["en", "es"]) mkdirSync(join(root, "content", code, "guides"), { recursive: true });
  writeFileSync(join(root, "content/en/guides/gates.md"), "---\ntitle: Gates\n---\n");
  writeFileSync(join(root, "content/en/ui.json"), "{}");
  writeFileSync(join(root, "content/es/guides/gates.md"), "\ufeff---\r\ntitle: Puertas  \r\n---\r\n");
  expect(translationFiles(root, "es", undefined)).toEqual([
    {
      path: "guides/gates.md",
      english: "---\ntitle: Gates\n---\n",
      own: "---\ntitle: Puertas\n---\n",
      made: undefined,
    },
    { path: "ui.json", english: "{}", own: undefined, made: undefined },
  ]);
  rmSync(root, { recursive: true });
});
