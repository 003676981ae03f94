import { readFileSync, statSync } from "node:fs";
import { dirname, posix } from "node:path";
import { expect, it } from "vitest";
import { MADE_OF } from "../../../lib/content/madeOf.mjs";

const NONE = { throwIfNoEntry: false };

/** The modules that one needs, itself among them, by their paths from the root. */
function modulesOf(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, name = ""] of readFileSync(file, "utf8").matchAll(/\bfrom\s*"(\.[^"]+)"/g)) {
    const path = posix.join(dirname(file), name);
    modulesOf(
      [path, `${path}.ts`, `${path}/index.ts`].find((one) => statSync(one, NONE)?.isFile())!,
      found,
    );
  }
  return found;
}

it("looks at every folder whose code reads content, and at no other", () => {
  const folders = [...modulesOf("lib/content/soundContent.ts")]
    .map(dirname)
    .map((path) => /^lib\/[^/]+/.exec(path)?.[0]);
  const read = new Set(folders.filter((folder) => folder !== undefined));
  expect([...MADE_OF].sort()).toEqual(["content", ...read].sort());
});
