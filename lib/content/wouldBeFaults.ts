import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Fault } from "../model/fault";
import type { IsoDate } from "../model/primitives";
import { loadChecked } from "./loadChecked";

/**
 * Every fault of the content as it would be with other files, as `npm run content` tells them. Nothing of the content is touched: a copy
 * of it is made and thrown away.
 * @param root the folder that holds `content/`; @param files text by path from there: `content/es/ui.json`.
 */
export function wouldBeFaults(
  root: string,
  files: ReadonlyMap<string, string>,
  asOf: IsoDate,
): readonly Fault[] {
  const copy = mkdtempSync(join(tmpdir(), "content-"));
  try {
    cpSync(join(root, "content"), join(copy, "content"), { recursive: true });
    for (const [path, text] of files) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), text);
    }
    return loadChecked(copy, asOf).faults;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
