import { statSync, writeFileSync } from "node:fs";
import { writeWhole } from "../content/writeWhole";
import { misuse } from "./ending";

/** No slip of who named the place. */
const FULL = ["ENOSPC", "EDQUOT"];

/**
 * Writes a file where --out named a place, with its folders: what stood there stays until the new one is whole. Ends the command where that
 * place takes none.
 * @param expected what was to be named. @param named as it was typed.
 */
export function writeNamed(path: string, data: string | Uint8Array, expected: string, named = path): void {
  try {
    if (isDevice(path)) writeFileSync(path, data);
    else writeWhole(path, data);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code && FULL.includes(code)) throw error;
    misuse(`--out: expected ${expected}, received ${named} (${message})`);
  }
}

/** A terminal, a pipe and the like are written to, and not replaced. A folder is neither, and refuses by itself. */
function isDevice(path: string): boolean {
  const there = statSync(path, { throwIfNoEntry: false });
  return there !== undefined && !there.isFile();
}
