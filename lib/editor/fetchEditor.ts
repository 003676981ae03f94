import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EDITOR_FILES } from "./editorPage";

/** The editor: its package, and what these bytes are, so that nothing else is ever served in its name. */
export const EDITOR = {
  name: "@sveltia/cms",
  version: "0.221.1",
  integrity:
    "sha512-J+Qoik9kGMk2L7vNpOQrnDmFRi+NB6vwJ0f657YtsxWH0P8WYSYRRSRC2pQ/jGGbVlM//Pg/WIgmkpswqoo3gQ==",
} as const;

/** Whether bytes are those that an integrity value names. */
export function isWhole(bytes: Uint8Array, integrity: string): boolean {
  return `sha512-${createHash("sha512").update(bytes).digest("base64")}` === integrity;
}

/**
 * The files of the editor, by the names that its page has for them. It is no dependency of the project, which nobody but its editors would
 * need: npm fetches it when somebody wants it.
 * @throws Error where npm does not bring it, or brings something else.
 */
export function fetchEditor(): ReadonlyMap<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), "editor-"));
  try {
    const asked = `${EDITOR.name}@${EDITOR.version}`;
    run("npm", ["pack", asked, "--silent", "--ignore-scripts", "--pack-destination", folder]);
    const archive = join(folder, `${EDITOR.name.replace("@", "").replace("/", "-")}-${EDITOR.version}.tgz`);
    if (!isWhole(readFileSync(archive), EDITOR.integrity))
      throw new Error(`${asked}: what npm brought is not what lib/editor/fetchEditor.ts names`);
    run("tar", ["-xzf", archive, "-C", folder]);
    return new Map(
      Object.entries(EDITOR_FILES).map(([name, path]) => [name, readFileSync(join(folder, "package", path))]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(command: string, args: readonly string[]): void {
  const { status, error, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args[0]}: ${error?.message ?? stderr.trim()}`);
}
