import type { CDPSession } from "@playwright/test";

export const KINDS = ["document", "script", "style", "image", "other"] as const;
/** Bytes that came over the network, headers included. Sheets stand in the pages, so they count with the document. */
export type BytesByKind = Record<(typeof KINDS)[number], number>;

/** Counts what a page loads from now on. */
export function countBytes(session: CDPSession): BytesByKind {
  const bytes: BytesByKind = { document: 0, script: 0, style: 0, image: 0, other: 0 };
  const kinds = new Map<string, keyof BytesByKind>();
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, kindOf(type)));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes[kinds.get(requestId) ?? "other"] += encodedDataLength;
  });
  return bytes;
}

/** Chromium's name for the type of a resource, as one of ours. */
export function kindOf(type: string): keyof BytesByKind {
  if (type === "Stylesheet") return "style";
  const kind = type.toLowerCase() as keyof BytesByKind;
  return KINDS.includes(kind) ? kind : "other";
}
