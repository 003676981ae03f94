import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "../model/fault";
import { expectedFor, hasPlace } from "./contentPlaces";
import { codeOf } from "./readText";

/** A folder as it is on the disk: the paths of its files, from the folder, and what in it is refused. */
export type Walked = { files: readonly string[]; faults: readonly Fault[] };

/**
 * Lists the files of a folder that have a place in it. All else is refused: other names, links (which would publish what they
 * point at), pipes, sockets, devices. A folder that has no place is not entered. What is hidden is passed over: nothing reads
 * it, and each system leaves its own there.
 * @param folder as faults show it; @param root the folder that holds it; @param apart names of folders that another reader walks.
 */
export function walkFolder(
  root: string,
  folder: string,
  places: readonly string[],
  apart: readonly string[] = [],
): Walked {
  const files: string[] = [];
  const faults: Fault[] = [];
  const refuse = (path: string, expected: string, received: string) =>
    faults.push({
      file: path === "" ? folder : `${folder}/${path}`,
      line: 1,
      field: "(file name)",
      expected,
      received,
    });

  const walk = (parent: string) => {
    for (const entry of entriesOf(join(root, folder, parent), (received) =>
      refuse(parent, "a folder that can be read", received),
    )) {
      if (/^\.(?!\.)/.test(entry.name)) continue;
      const path = parent === "" ? entry.name : `${parent}/${entry.name}`;
      const isFolder = entry.isDirectory();
      if (!isFolder && !entry.isFile()) refuse(path, "a file or a folder", kindOf(entry));
      else if (isFolder && apart.includes(path)) continue;
      else if (!hasPlace(places, path, isFolder))
        refuse(
          path,
          expectedFor(places, parent, entry.name, isFolder),
          `${isFolder ? "a folder" : "a file"} ${JSON.stringify(entry.name)}`,
        );
      else if (isFolder) walk(path);
      else files.push(path);
    }
  };
  walk("");
  return { files: files.sort(), faults: faults.sort((a, b) => (a.file < b.file ? -1 : 1)) };
}

function entriesOf(folder: string, refuse: (received: string) => void): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    refuse(codeOf(error));
    return [];
  }
}

function kindOf(entry: Dirent): string {
  if (entry.isSymbolicLink()) return "a symbolic link";
  if (entry.isFIFO()) return "a pipe";
  if (entry.isSocket()) return "a socket";
  return "a device";
}
