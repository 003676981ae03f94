import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { signerOf } from "./verify.mjs";

/** Whose signatures count, in OpenSSH's form, and what the signature is for. */
type For = { allowed: string; namespace: string };

/**
 * Signs bytes with an OpenSSH key, and proves the signature as whoever checks it will.
 * @param key path of the key, or of its public half where an agent or a hardware key has the other.
 * @returns the signature, and whose it is by the file of allowed signers.
 * @throws Error where ssh-keygen fails, or the key is not one that counts.
 */
export function signBytes(
  bytes: Uint8Array,
  key: string,
  { allowed, namespace }: For,
): { signature: Uint8Array; who: string } {
  const signed = spawnSync("ssh-keygen", ["-q", "-Y", "sign", "-n", namespace, "-f", key], {
    input: bytes,
    // Questions for a passphrase go to the terminal.
    stdio: ["pipe", "pipe", "inherit"],
  });
  // Where it ends before it has read all, there is an error too, and its status tells.
  if (signed.status === null)
    throw new Error(
      `ssh-keygen could not be run (Debian: apt-get install openssh-client): ${signed.error?.message ?? signed.signal}`,
    );
  if (signed.status !== 0) throw new Error(`no signature was made with ${key}`);
  const signer = whoSigned(signed.stdout, bytes, { allowed, namespace });
  if ("refused" in signer) throw new Error(`${key}: ${signer.refused}`);
  return { signature: signed.stdout, who: signer.who };
}

function whoSigned(signature: Uint8Array, bytes: Uint8Array, keys: For): ReturnType<typeof signerOf> {
  const folder = mkdtempSync(join(tmpdir(), "sign-"));
  try {
    const file = join(folder, "signature");
    writeFileSync(file, signature);
    return signerOf(file, bytes, keys);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
