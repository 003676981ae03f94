import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compressFolder } from "../../release/compress";
import { filesIn } from "../../content/filesIn";

/** Two releases under test, by the names of their folders. */
export const NAMES = ["a", "b"] as const;
export type ReleaseName = (typeof NAMES)[number];

/** The address of a module that only one release has, as every module whose content changed. */
export const ownModule = (name: ReleaseName) => `/islands/only-in-${name}.js`;
/** A page of every so many is enough to be asked for. */
const ONE_OF = 8;

/**
 * Two releases below `root`, from pages of a built folder, compressed. Their pages have the same lengths, and differ at
 * both ends, so that an answer that is made of both cannot pass for one of them. `current` links to the first.
 * @returns the addresses of their pages.
 */
export async function makeReleases(built: string, root: string): Promise<string[]> {
  const pages = filesIn(built).filter((file) => file.endsWith("/index.html"));
  const chosen = pages.filter((_, index) => index % ONE_OF === 0);
  for (const name of NAMES) {
    const folder = join(root, name);
    for (const file of [...chosen, "404.html"]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      const mark = `<!-- ${name} -->`;
      writeFileSync(join(folder, file), mark + readFileSync(join(built, file), "utf8") + mark);
    }
    cpSync(join(built, "islands"), join(folder, "islands"), { recursive: true });
    writeFileSync(join(folder, ownModule(name)), `export default "${name}";\n`);
    await compressFolder(folder);
  }
  switchTo(root, "b");
  switchTo(root, "a", "b");
  return chosen.map((file) => `/${file.slice(0, -"index.html".length)}`);
}

/**
 * Makes one release the current one, in one step for whoever opens a file. The one before stays as `previous`, and does
 * so first: pages that are open ask for its modules from the moment that `current` moves.
 */
export function switchTo(root: string, name: ReleaseName, before?: ReleaseName): void {
  if (before) link(root, "previous", before);
  link(root, "current", name);
}

/** A link is not changed: a new one takes its name. */
function link(root: string, name: string, target: ReleaseName): void {
  const next = join(root, `${name}.next`);
  rmSync(next, { force: true });
  symlinkSync(target, next);
  renameSync(next, join(root, name));
}
