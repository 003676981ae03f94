import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "./filesIn";

/** The list of a release's files, in its own folder. */
export const LIST = "SHA256SUMS";
export const SIGNATURE = `${LIST}.sig`;

/**
 * A line for each file of a folder, as `sha256sum` writes it: `<64 hex digits>  <path>`, in the order of the paths. The
 * list itself and its signature are not in it. `sha256sum -c` in that folder checks it; it does not see files that are
 * there and not in the list.
 * @throws Error for a name that would need another form of line.
 */
export function fileHashes(folder: string): string {
  return filesIn(folder)
    .filter((file) => file !== LIST && file !== SIGNATURE)
    .map((file) => {
      if (/[\n\r\\]/.test(file))
        throw new Error(`a file name that ${LIST} cannot hold: ${JSON.stringify(file)}`);
      const hash = createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex");
      return `${hash}  ${file}\n`;
    })
    .join("");
}
