import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Judged } from "../../../../lib/bench/search/developmentSet";

/** Runs `use` with the folder of a project that has these development sets alone, by language. */
export async function withSets<T>(
  sets: Readonly<Record<string, readonly Judged[]>>,
  use: (root: string) => T | Promise<T>,
): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), "development-set-"));
  try {
    mkdirSync(join(root, "tests/search"), { recursive: true });
    for (const [code, rows] of Object.entries(sets))
      writeFileSync(
        join(root, `tests/search/development.${code}.jsonl`),
        `${rows.map((row) => JSON.stringify(row)).join("\n")}\n`,
      );
    return await use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}
