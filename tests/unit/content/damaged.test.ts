import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";
import { ContentFolder } from "../../../lib/content/contentFolder";
import { FRONT_MATTER } from "../../../lib/content/frontMatter";
import { JSON_FILES } from "../../../lib/content/jsonFiles";
import { loadAsked } from "../../../lib/content/loadAsked";
import { loadContent } from "../../../lib/content/loadContent";
import { parseSections } from "../../../lib/markdown/parseSections";
import type { Fault } from "../../../lib/model/fault";
import { damage } from "../../fixtures/malformed/damage";
import { Random } from "../../fixtures/random";

const VALID = join(import.meta.dirname, "../../fixtures/malformed/valid/content");
const PATHS = readdirSync(VALID, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(VALID, join(entry.parentPath, entry.name)))
  .sort();

/** Runs `use` in a copy of the valid content, and takes it away again. */
function inCopy(use: (root: string) => void): void {
  const root = mkdtempSync(join(tmpdir(), "damaged-"));
  try {
    cpSync(VALID, join(root, "content"), { recursive: true });
    use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** What a file is read as by itself. */
function readAlone(folder: ContentFolder, path: string): void {
  const [, kind = ""] = path.split("/");
  if (path.endsWith(".svg")) folder.svg(path);
  else if (path.endsWith(".json")) {
    const pattern = [path, path.replace(/[\w-]+\.json$/, "*.json"), path.replace(/^[\w-]+/, "*")]
      .concat(path.replace(/^[\w-]+/, "*").replace(/[\w-]+\.json$/, "*.json"))
      .find((one) => one in JSON_FILES);
    folder.json(path, JSON_FILES[pattern as keyof typeof JSON_FILES] as z.ZodType<unknown>);
  } else if (kind === "asked") loadAsked(folder);
  else {
    const read = folder.markdown<unknown>(path, FRONT_MATTER[kind as keyof typeof FRONT_MATTER].source);
    if (read) folder.faults.push(...parseSections(read.body, read.file, read.bodyLine).faults);
  }
}

const isTold = (fault: Fault) =>
  fault.file.startsWith("content/") && fault.line! >= 1 && fault.expected !== "" && fault.received !== "";

it("one file that is damaged is read without an exception, at once, and each fault has its file and line", () => {
  inCopy((root) => {
    let faulty = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const random = new Random(seed);
      const path = random.pick(PATHS);
      const file = join(root, "content", path);
      const before = readFileSync(join(VALID, path));
      writeFileSync(file, damage(before, random));
      const folder = new ContentFolder(root, "content");
      const start = performance.now();
      expect(() => readAlone(folder, path), `seed ${seed}, ${path}`).not.toThrow();
      expect(performance.now() - start, `seed ${seed}, ${path}`).toBeLessThan(5000);
      expect(
        folder.faults.filter((fault) => !isTold(fault)),
        `seed ${seed}, ${path}`,
      ).toEqual([]);
      if (folder.faults.length > 0) faulty += 1;
      writeFileSync(file, before);
    }
    // Some damage is to words alone, and no reader could know.
    expect(faulty).toBeGreaterThan(200);
  });
});

it("a folder whose every file may be damaged is loaded without an exception", () => {
  for (let seed = 1; seed <= 4; seed++)
    inCopy((root) => {
      const random = new Random(seed);
      for (const path of PATHS)
        if (random.below(2) === 0)
          writeFileSync(join(root, "content", path), damage(readFileSync(join(VALID, path)), random));
      expect(() => loadContent(root), `seed ${seed}`).not.toThrow();
    });
});
