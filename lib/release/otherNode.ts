import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What to say where this is not the Node that `.nvmrc` names: another may build other bytes. Undefined where it is. */
export function otherNode(root: string): string | undefined {
  const named = readFileSync(join(root, ".nvmrc"), "utf8").trim();
  if (process.version === `v${named}`) return undefined;
  return `Node ${named} is named in .nvmrc; this is ${process.version}. Whoever builds it again may get other bytes.`;
}
