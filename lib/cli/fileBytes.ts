import { readFileSync } from "node:fs";
import { misuse } from "./ending";

/** A file that was named. @param what the option or word that names it. */
export function fileBytes(what: string, path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return misuse(`${what}: expected a file that can be read, received ${path}`);
  }
}
