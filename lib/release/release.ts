import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { makeRelease } from "./makeRelease";
import { otherNode } from "./otherNode";
import type { Sbom } from "./sbom";

/**
 * `npm run release`: makes the built `out/` ready to be served and copied, and writes what servers need to `.release/`.
 *
 * - `--previous <folder>` is the release that is served now: the servers' policy then allows its style sheets too, until the
 *   next release.
 * - `--hsts <days>` and `--onion <address>` are what only one host can promise, in the settings of its servers.
 * - `--statements <folder>` has the maintainers' own `demands.txt` and `canary.txt`, filled in from `lib/release/statements/`.
 * - `--reviewed` refuses while a text of any language is not reviewed as it is, or its review has run out, and says what is missing.
 * - SECURITY_CONTACT is the address for reports on security.
 *
 * Everything in `out/` follows from the source, these and the instant of the build. See
 * lib/decisions/0016-releases-and-mirrors.md.
 */
const { values } = parseArgs({
  options: {
    previous: { type: "string" },
    hsts: { type: "string" },
    onion: { type: "string" },
    statements: { type: "string" },
    reviewed: { type: "boolean", default: false },
  },
});
const other = otherNode(process.cwd());
if (other) console.warn(other);
try {
  await makeRelease(process.cwd(), { ...values, contact: process.env.SECURITY_CONTACT }, lockedSoftware);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** From the lockfile: every package, on every machine alike. */
function lockedSoftware(): Sbom {
  const { error, status, stdout } = spawnSync(
    "npm",
    ["sbom", "--package-lock-only", "--sbom-format", "cyclonedx"],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  if (status !== 0) throw new Error(`npm sbom ended with ${status ?? error?.message}`);
  return JSON.parse(stdout) as Sbom;
}
