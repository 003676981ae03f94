import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { folderFaults, LIST, NAMESPACE, readList, SIGNATURE, signerOf } from "./verify.mjs";

const MOST_FAULTS = 20;

/**
 * Signs the list of a release beside it, in `SHA256SUMS.<identity>.sig`, and leaves the signatures of others. The identity
 * is the one that the key has in the file of allowed signers.
 * @param folder of the release. @param key path of an OpenSSH key, or of its public half where an agent or a hardware key
 * has the other. @param allowed path of the allowed signers, in OpenSSH's form.
 * @returns the path of the signature.
 * @throws Error where anything fails, a wrong key or a list that does not hold included; what was there is then as it was.
 */
export function signList(folder: string, key: string | undefined, allowed: string): string {
  if (!key) throw new Error("--key: expected the path of an OpenSSH key, received nothing");
  const list = join(folder, LIST);
  if (!existsSync(list)) throw new Error(`expected ${list}, which \`npm run release\` writes`);
  if (!existsSync(allowed))
    throw new Error(`--allowed-signers: expected a file of whose signatures count, received ${allowed}`);

  const listBytes = readFileSync(list);
  // Nobody puts their name to what whoever checks will refuse.
  const faults = folderFaults(folder, readList(listBytes), listBytes);
  if (faults.length > 0)
    throw new Error(
      `expected ${folder} to be what its list says, received ${faults.length} differences (\`npm run release\` writes the list anew):\n${faults.slice(0, MOST_FAULTS).join("\n")}`,
    );
  const signed = spawnSync("ssh-keygen", ["-q", "-Y", "sign", "-n", NAMESPACE, "-f", key], {
    input: listBytes,
    // Questions for a passphrase go to the terminal.
    stdio: ["pipe", "pipe", "inherit"],
  });
  // Where it ends before it has read the list, there is an error too, and its status tells.
  if (signed.status === null)
    throw new Error(
      `ssh-keygen could not be run (Debian: apt-get install openssh-client): ${signed.error?.message ?? signed.signal}`,
    );
  if (signed.status !== 0) throw new Error(`no signature was made with ${key}`);

  const signer = whoSigned(signed.stdout, listBytes, allowed);
  if ("refused" in signer) throw new Error(`${key}: ${signer.refused}`);
  const name = `${LIST}.${signer.who}.sig`;
  if (!SIGNATURE.test(name))
    throw new Error(
      `${allowed}: expected an identity that can stand in a file's name, received ${signer.who}`,
    );
  // In one step: nobody who copies the folder meets half a signature, or none.
  const part = join(folder, `${LIST}.part`);
  writeFileSync(part, signed.stdout);
  renameSync(part, join(folder, name));
  return join(folder, name);
}

/** As whoever checks will see it. */
function whoSigned(
  signature: Uint8Array,
  listBytes: Uint8Array,
  allowed: string,
): ReturnType<typeof signerOf> {
  const folder = mkdtempSync(join(tmpdir(), "sign-"));
  try {
    const file = join(folder, "signature");
    writeFileSync(file, signature);
    return signerOf(file, listBytes, { allowed });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
