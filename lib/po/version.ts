import { createHash } from "node:crypto";
import type { Entry } from "./entries";

/** Tells whether a file was made from the same English: hex digits of a hash over all of it. */
export function versionOf(entries: readonly Pick<Entry, "context" | "english" | "englishPlural">[]): string {
  const hash = createHash("sha256");
  for (const { context, english, englishPlural } of entries)
    hash.update(JSON.stringify([context, english, englishPlural]));
  return hash.digest("hex").slice(0, 12);
}
