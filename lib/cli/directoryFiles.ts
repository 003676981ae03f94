import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { loadHotlines } from "../content/loadHotlines";
import { writeAllWhole } from "../content/writeWhole";
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
  const changed = new Map(
    [...files]
      .map(([name, text]) => [join(FOLDER, name), text] as const)
      .filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text),
  );
  writeAllWhole(changed);
  // A file whose last entry went to another state.
  const left = readdirSync(FOLDER)
    .filter((one) => !files.has(one))
    .map((name) => join(FOLDER, name));
  for (const path of left) rmSync(path);
  return [...changed.keys(), ...left];
}
