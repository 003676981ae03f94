import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { misuse } from "./ending";

/** No slip of who named the place. */
const FULL = ["ENOSPC", "EDQUOT"];

/**
 * Writes a file where --out named a place, with its folders. Ends the command where that place takes none.
 * @param expected what was to be named. @param named as it was typed.
 */
export function writeNamed(path: string, data: string | Uint8Array, expected: string, named = path): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, data);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code && FULL.includes(code)) throw error;
    misuse(`--out: expected ${expected}, received ${named} (${message})`);
  }
}
