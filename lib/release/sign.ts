import { parseArgs } from "node:util";
import { signList } from "./signList";

/**
 * `npm run sign -- --key <file>`: signs the list of a release with a maintainer's OpenSSH key, on disk or, by its public
 * half, in an agent or a hardware key. The release is in `out/`, or in the folder of `--folder`; whose signatures count
 * stands in `lib/release/allowed_signers`, or in the file of `--allowed-signers`. SECURITY.md says how keys are made, changed
 * and revoked; `verify.mjs` checks what was signed.
 */
const { values } = parseArgs({
  options: {
    key: { type: "string" },
    folder: { type: "string", default: "out" },
    "allowed-signers": { type: "string", default: "lib/release/allowed_signers" },
  },
});
try {
  console.log(signList(values.folder, values.key, values["allowed-signers"]));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
