import { renameSync, rmSync, writeFileSync } from "node:fs";

/**
 * Writes a file in one step: whoever looks meanwhile finds what stood there before, and so does whoever comes after a failure. Several
 * processes may write the same one. @throws the error of the system, where it cannot be written; no half of it is left.
 */
export function writeWhole(path: string, data: string | Uint8Array): void {
  const half = `${path}.${process.pid}.half`;
  try {
    writeFileSync(half, data);
    renameSync(half, path);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
}
