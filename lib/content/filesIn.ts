import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { withSlashes } from "./withSlashes";

/** Paths of all files below a folder, from there, with `/`, in the order of their characters. Links are not followed. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => withSlashes(relative(folder, join(entry.parentPath, entry.name))))
    .sort();
}
