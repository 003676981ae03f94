import { readFileSync } from "node:fs";
import { join } from "node:path";

let manifest: Record<string, { file: string }> | undefined;

/** The address of a built browser module, with the hash of its content in the name. */
export function islandUrl(name: string): string {
  manifest ??= JSON.parse(readFileSync(join(process.cwd(), "public/islands/manifest.json"), "utf8"));
  const entry = manifest?.[`lib/islands/${name}.ts`];
  if (!entry) throw new Error(`no island "${name}"; run: npm run build:islands`);
  return `/islands/${entry.file}`;
}
