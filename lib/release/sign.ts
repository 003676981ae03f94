import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { LIST, SIGNATURE } from "./fileHashes";

/**
 * `npm run sign -- --key <file>`: signs the list of a release with a maintainer's OpenSSH key, on disk or, by its public
 * half, in an agent or a hardware key. Writes `SHA256SUMS.sig` beside the list in `out/`, or in the folder of `--folder`.
 *
 * Whoever has a copy checks it in its folder, with the `allowed_signers` file of the project, which has to come from
 * somewhere else than the copy (one line a maintainer: `<identity> namespaces="rights-in-hand" ssh-ed25519 AAAA…`):
 *
 *     ssh-keygen -Y verify -f allowed_signers -I <identity> -n rights-in-hand -s SHA256SUMS.sig < SHA256SUMS
 *     sha256sum --quiet -c SHA256SUMS
 *
 * With a part of the files: `sha256sum --ignore-missing -c SHA256SUMS`.
 */
const { values } = parseArgs({
  options: { key: { type: "string" }, folder: { type: "string", default: "out" } },
});
const list = join(values.folder, LIST);
if (!values.key) {
  console.error("--key: expected the path of an OpenSSH key, received nothing");
  process.exit(2);
}
if (!existsSync(list)) {
  console.error(`expected ${list}, which \`npm run release\` writes`);
  process.exit(2);
}
// ssh-keygen asks before it writes over a file.
rmSync(join(values.folder, SIGNATURE), { force: true });
const { error, status } = spawnSync(
  "ssh-keygen",
  ["-Y", "sign", "-n", "rights-in-hand", "-f", values.key, list],
  {
    stdio: "inherit",
  },
);
if (error)
  console.error(`ssh-keygen could not be started (Debian: apt-get install openssh-client): ${error.message}`);
process.exitCode = status ?? 1;
