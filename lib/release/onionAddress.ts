import { createHash } from "node:crypto";

const BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

/**
 * The host name of an onion service of version 3, as it was given.
 * @throws Error where it is of another version or mistyped: the address carries a checksum (Tor's rend-spec-v3, encoding
 * of onion addresses), and a reader who is sent to a wrong one is sent to nobody, or to somebody else.
 */
export function onionAddress(text: string): string {
  const label = /^([a-z2-7]{56})\.onion$/.exec(text)?.[1];
  const bits = [...(label ?? "")]
    .map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const [key, checksum, version] = [bytes.subarray(0, 32), bytes.subarray(32, 34), bytes.subarray(34)];
  const expected = createHash("sha3-256").update(".onion checksum").update(key).update(version).digest();
  if (label === undefined || version[0] !== 3 || !checksum.equals(expected.subarray(0, 2)))
    throw new Error(
      `--onion: expected the address of an onion service of version 3, 56 letters and .onion, received ${JSON.stringify(text)}`,
    );
  return text;
}
