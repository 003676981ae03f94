import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadHotlines } from "../content/loadHotlines";
import { hotlineFiles } from "../directory/hotlineFiles";
import type { Hotline } from "../model/hotline";
import { zipTable } from "../places/zipTable";
import { refuseFaults } from "./refuseFaults";

const FOLDER = "content/hotlines";

/** The whole directory. Ends the command where an entry has a fault: writing would lose it. */
export function readDirectory() {
  const table = zipTable();
  const { hotlines, faults } = loadHotlines(FOLDER, table);
  refuseFaults(faults, "Mend the directory first: nothing was done.");
  return { table, hotlines };
}

/** Writes the files that differ from what is there. @returns their paths. */
export async function writeDirectory(hotlines: readonly Hotline[]): Promise<string[]> {
  const files = await hotlineFiles(hotlines);
  const changed: string[] = [];
  for (const [name, text] of files) {
    const path = join(FOLDER, name);
    if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
    writeFileSync(path, text);
    changed.push(path);
  }
  // A file whose last entry went to another state.
  for (const name of readdirSync(FOLDER).filter((one) => !files.has(one))) {
    rmSync(join(FOLDER, name));
    changed.push(join(FOLDER, name));
  }
  return changed;
}
