import { createHash } from "node:crypto";

/** SHA-256 in base64, as content security policies write it. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

/**
 * The `integrity` value of a script (Subresource Integrity, W3C). SHA-256 is the shortest that browsers take: no page can
 * compress a hash away, and situation pages have not a byte to spare.
 */
export function integrityOf(bytes: Uint8Array): string {
  return `sha256-${createHash("sha256").update(bytes).digest("base64")}`;
}

/** A short hash of a file's bytes, for lists that say which files changed. */
export function shortHash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}
