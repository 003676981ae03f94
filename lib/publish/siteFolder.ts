import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { filesIn } from "../content/filesIn";

/** The folder that a site is built in. A path that ends in a slash is the page there. */
export type SiteFolder = {
  /** The paths of all files, sorted. */
  files: () => string[];
  bytesOf: (path: string) => Buffer;
  textOf: (path: string) => string;
  write: (path: string, text: string) => void;
  /** Takes away a file or a folder, if it is there. */
  remove: (path: string) => void;
  /** Takes away files while something else is done: of thousands, most of the time is the disk's. */
  removeAll: (paths: readonly string[]) => Promise<void>;
};

export function siteFolder(folder: string): SiteFolder {
  const at = (path: string) => join(folder, path.replace(/\/$/, "/index.html"));
  return {
    files: () => filesIn(folder),
    bytesOf: (path) => readFileSync(at(path)),
    textOf: (path) => readFileSync(at(path), "utf8"),
    write: (path, text) => {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
    },
    remove: (path) => rmSync(at(path), { recursive: true, force: true }),
    removeAll: async (paths) => {
      await Promise.all(paths.map((path) => rm(at(path))));
    },
  };
}
