import { createHash } from "node:crypto";

/** Ours, made once at random: the same name always gives the same id, and no other project's does. */
const NAMESPACE = Buffer.from("8d5c3a52b7a94f0e9c6b1f2a7e40d913", "hex");

/** A UUID made of a name (RFC 9562, version 5). */
export function uuidOf(name: string): string {
  const bytes = createHash("sha1").update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
