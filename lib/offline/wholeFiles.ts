import type { CopyStore } from "./copyStore";

/** What a file is checked with: the store that has it, and the hash that lists give for a text. */
export type FileTools = { store: CopyStore; hashOf: (text: string) => Promise<string> };

/** Is the file of this hash here, as it was made? */
export async function isWhole(hash: string, { store, hashOf }: FileTools): Promise<boolean> {
  const text = await store.read(hash);
  return text !== null && (await hashOf(text)) === hash;
}

/** The paths of one copy whose files are not here, or not as its list says. */
export async function damagedFiles(locale: string, tools: FileTools): Promise<readonly string[]> {
  const copy = (await tools.store.copies()).find((one) => one.locale === locale);
  const damaged: string[] = [];
  for (const [path, hash] of copy?.manifest ?? []) if (!(await isWhole(hash, tools))) damaged.push(path);
  return damaged;
}

/** Takes away every file that no copy lists. */
export async function dropUnused(store: CopyStore): Promise<void> {
  const used = new Set((await store.copies()).flatMap(({ manifest }) => manifest.map(([, hash]) => hash)));
  for (const hash of await store.hashes()) if (!used.has(hash)) await store.drop(hash);
}
