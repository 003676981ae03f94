import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { filesIn } from "../../content/filesIn";
import { type ContentFiles, GROWS, repeatContent } from "./repeatContent";

/** Runs `use` with a folder outside of the tree that holds `times` the content of `root`, and takes it away again. */
export function withGrownContent<T>(root: string, times: number, use: (root: string) => T): T {
  const source = join(root, "content");
  const grown = mkdtempSync(join(tmpdir(), "rights-in-hand-grown-"));
  try {
    cpSync(source, join(grown, "content"), { recursive: true });
    for (const [path, text] of repeatContent(growingFiles(source), times))
      writeFileSync(join(grown, "content", path), text);
    return use(grown);
  } finally {
    rmSync(grown, { recursive: true, force: true });
  }
}

function growingFiles(folder: string): ContentFiles {
  const paths = filesIn(folder).filter((path) => GROWS.test(path));
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}
