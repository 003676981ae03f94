import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** As `writeAllWhole`, for one file: whoever looks meanwhile finds what stood there before, or what stands there now. */
export function writeWhole(path: string, data: string | Uint8Array): void {
  writeAllWhole(new Map([[path, data]]));
}

/**
 * Writes files, with their folders: each beside its place first, and only once all of them are there does one after the other take it. So
 * a disk that is full, a missing right or a folder in a place leaves every file as it was. Only the system itself can still come between
 * two of these last steps; each file is then whole, but some are of before. Several processes may write the same files.
 * @param files what is to stand at each path.
 * @throws the error of the system, with the path that could not be written; no half is left, though folders that were made are.
 */
export function writeAllWhole(files: ReadonlyMap<string, string | Uint8Array>): void {
  const halves = new Map<string, string>();
  let at = "";
  try {
    for (const [path, data] of files) {
      at = path;
      if (existsSync(path)) tryPlace(path);
      else makeFolder(dirname(path));
      const half = `${path}.${process.pid}.half`;
      halves.set(path, half);
      writeFileSync(half, data);
    }
    for (const [path, half] of halves) {
      at = path;
      renameSync(half, path);
    }
  } catch (error) {
    for (const half of halves.values()) removeHalf(half);
    // The system names the half, and nothing where it refuses to write on.
    throw Object.assign(error as NodeJS.ErrnoException, { path: at });
  }
}

/** What stands there is a file, and may be changed: else it would show when others have taken their places. */
function tryPlace(path: string): void {
  closeSync(openSync(path, "r+"));
}

/** With those that it stands in. Not by `recursive`: Node 20 never comes back from that below /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may just have made it.
    if (!existsSync(path)) throw error;
  }
}

/** What cannot be removed is no half of ours, or the disk is gone: why it began is what people are told. */
function removeHalf(half: string): void {
  try {
    rmSync(half, { force: true });
  } catch {
    // Nothing more to do.
  }
}
