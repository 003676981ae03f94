import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { otherNode } from "../../../lib/release/otherNode";

it.each([
  ["the one that is named", process.version.slice(1), undefined],
  ["another", "18.0.0", `Node 18.0.0 is named in .nvmrc; this is ${process.version}`],
])("says of a Node that it is %s", (_, named, message) => {
  const root = mkdtempSync(join(tmpdir(), "other-node-"));
  try {
    writeFileSync(join(root, ".nvmrc"), `${named}\n`);
    if (message) expect(otherNode(root)).toContain(message);
    else expect(otherNode(root)).toBeUndefined();
  } finally {
    rmSync(root, { recursive: true });
  }
});
