import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../content/writeWhole";
import { signBytes } from "../signatures/signBytes";
import { folderFaults, LIST, NAMESPACE, readList, SIGNATURE } from "../signatures/verify.mjs";

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
  const { signature, who } = signBytes(listBytes, key, { allowed, namespace: NAMESPACE });
  const name = `${LIST}.${who}.sig`;
  if (!SIGNATURE.test(name))
    throw new Error(`${allowed}: expected an identity that can stand in a file's name, received ${who}`);
  // Nobody who copies the folder meets half a signature, or none.
  writeWhole(join(folder, name), signature);
  return join(folder, name);
}
