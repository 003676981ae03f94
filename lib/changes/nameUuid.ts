import { createHash } from "node:crypto";

/** Drawn once, and never another: with it, the same name is the same UUID in every build and on every mirror. */
const NAMESPACE = "9c212e72-14c4-473f-a286-515bdba55999";

/**
 * A UUID made of a name (version 5 of RFC 9562, 5.5): always the same for the same name.
 * @param namespace a UUID within which the name stands for one thing.
 */
export function nameUuid(name: string, namespace = NAMESPACE): string {
  const hash = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(name)
    .digest();
  const bytes = hash.subarray(0, 16);
  // The four bits of the version, and the two of the variant.
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
