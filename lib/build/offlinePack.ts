import type { OfflineManifest } from "./offlineManifest";

/** The whole offline copy of a language in one file, path → text: pages share so much that together they are small. */
export function offlinePack(manifest: OfflineManifest, textOf: (path: string) => string): string {
  return JSON.stringify(Object.fromEntries(manifest.map(([path]) => [path, textOf(path)])));
}
