import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "../content/filesIn";
import { isListOrSignature, LIST, PATH } from "../signatures/verify.mjs";

/**
 * A line for each file of a folder, as `sha256sum` writes it: `<64 hex digits>  <path>`, in the order of the paths. The
 * list itself and its signatures are not in it.
 * @throws Error for a name that would need another form of line, or that systems and terminals show differently.
 */
export function fileHashes(folder: string): string {
  return filesIn(folder)
    .filter((file) => !isListOrSignature(file))
    .map((file) => {
      if (!PATH.test(file)) throw new Error(`a file name that ${LIST} cannot hold: ${JSON.stringify(file)}`);
      const hash = createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex");
      return `${hash}  ${file}\n`;
    })
    .join("");
}
