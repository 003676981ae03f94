import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { today } from "../content/today";
import { formatFault } from "../model/fault";
import { bothSheets } from "./bothSheets";
import { builtHeaders } from "../publish/builtHeaders";
import { compressFolder } from "./compress";
import { fileHashes, LIST, SIGNATURE } from "./fileHashes";
import { licenceFaults } from "./licences";
import { securityText } from "./securityText";
import { caddyfile, containerfile, nginxConf } from "./serverConfigs";

/**
 * `npm run release`: makes the built `out/` ready to be served and copied, and writes what servers need to `.release/`.
 * `--previous <folder>` is the release that is served now: the servers' policy then allows its style sheets too, until
 * the next release. SECURITY_CONTACT is the address for reports on security. See lib/decisions/0016-releases-and-mirrors.md.
 */
const { values } = parseArgs({ options: { previous: { type: "string" } } });
const out = join(process.cwd(), "out");
const release = join(process.cwd(), ".release");
const headersOf = (folder: string) => builtHeaders(readFileSync(join(folder, "_headers"), "utf8"));
if (!existsSync(join(out, "_headers"))) throw new Error("expected a built out/, run `npm run build` first");

const faults = licenceFaults(JSON.parse(readFileSync("package-lock.json", "utf8")));
if (faults.length > 0) throw new Error(`licences:\n${faults.map(formatFault).join("\n")}`);

// From the lockfile: the same on every machine.
const sbom = spawnSync(
  "npm",
  ["sbom", "--package-lock-only", "--sbom-format", "cyclonedx", "--omit", "dev"],
  { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
);
if (sbom.status !== 0) throw new Error(`npm sbom ended with ${sbom.status ?? sbom.error?.message}`);

const contact = securityText(process.env.SECURITY_CONTACT, today());
if (contact !== null) {
  mkdirSync(join(out, ".well-known"), { recursive: true });
  writeFileSync(join(out, ".well-known/security.txt"), contact);
}

const start = performance.now();
const { files, bytes, br, gz } = await compressFolder(out);
const seconds = ((performance.now() - start) / 1000).toFixed(0);
const megabytes = (value: number) => (value / 1e6).toFixed(1);
console.log(
  `${files} text files compressed in ${seconds} s: ${megabytes(bytes)} MB, gzip ${megabytes(gz)} MB, brotli ${megabytes(br)} MB`,
);

const list = fileHashes(out);
writeFileSync(join(out, LIST), list);
// It was for another list.
rmSync(join(out, SIGNATURE), { force: true });
console.log(`out/${LIST}: ${list.split("\n").length - 1} files`);

const headers = values.previous ? bothSheets(headersOf(out), headersOf(values.previous)) : headersOf(out);
const configs = {
  Caddyfile: caddyfile(headers),
  "nginx.conf": nginxConf(headers),
  Containerfile: containerfile(),
  // Without it the whole project would be sent to the builder.
  "Containerfile.dockerignore": "*\n!out\n!.release/Caddyfile\n",
  "sbom.json": sbom.stdout,
};
mkdirSync(release, { recursive: true });
for (const [name, text] of Object.entries(configs)) writeFileSync(join(release, name), text);
console.log(`.release/: ${Object.keys(configs).join(", ")}`);

if (contact === null)
  console.log("Missing: a contact for reports on security. Set SECURITY_CONTACT to a mailto: or https: URI.");
if (!values.previous)
  console.log("Missing: --previous, the folder of the release that is served now, unless this is the first.");
console.log("Missing: a signature. `npm run sign -- --key <your OpenSSH key>` writes it.");
