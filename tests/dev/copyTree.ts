import { cpSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";

/** Inside of the tree, because Next looks for no package outside of the folder that has the lock file. */
export const COPY = ".cache/dev";

const NEEDED = [
  "app",
  "content",
  "lib",
  "next.config.js",
  "package-lock.json",
  "package.json",
  "tsconfig.json",
];

/** Copies what `npm run dev` needs. */
export function copyTree(): void {
  const root = join(import.meta.dirname, "../..");
  const copy = join(root, COPY);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of NEEDED) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
}
