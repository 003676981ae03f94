import { spawnSync } from "node:child_process";
import { constants, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildInstant } from "../content/today";
import { otherNode } from "./otherNode";
import { folderFaults, LIST, readList } from "../signatures/verify.mjs";

/**
 * `npm run reproduce`: builds the release of this source twice, in folders of different names, zones, languages and rights,
 * and where `faketime` is installed (Debian: apt-get install faketime) forty days apart, and compares every byte. With
 * `--list <SHA256SUMS>` it builds once, at the instant of that list, and says what is not as listed: so anybody can see that
 * a release was made of the commit that its maintainers name. DIRECTORY_CONTACT, CORRECTIONS_CONTACT, SECURITY_CONTACT and `--statements` have
 * to be those of the release, and Node the version of `.nvmrc`. Takes minutes and 2 GB below the folder for temporary files.
 */
const { values } = parseArgs({
  options: { list: { type: "string" }, statements: { type: "string" } },
});
/** Only what is the source: what lies beside it must not matter. */
const tracked = output("git", ["ls-files", "-z"]).split("\0").filter(Boolean);
const hasFaketime = spawnSync("faketime", ["--version"]).error === undefined;

type Place = { folder: string; zone: string; language: string; umask: number; daysAhead: number };
const HERE: Place = { folder: "first", zone: "UTC", language: "C", umask: 0o022, daysAhead: 0 };
const ELSEWHERE: Place = {
  folder: "somewhere else",
  zone: "Pacific/Kiritimati",
  language: "ar_EG.UTF-8",
  umask: 0o077,
  daysAhead: 40,
};

const given = values.list === undefined ? undefined : readFileSync(values.list);
const instant = given ? readList(given).version : buildInstant();
const root = mkdtempSync(join(tmpdir(), "reproduce-"));
const start = performance.now();
const other = otherNode(process.cwd());
if (other) console.log(other);
if (!hasFaketime) console.log("Not tried: another day on the clock, because faketime is not installed.");
const listBytes = given ?? readFileSync(join(build(HERE), LIST));
const list = readList(listBytes);
const faults = folderFaults(build(given ? HERE : ELSEWHERE), list, listBytes);
const minutes = ((performance.now() - start) / 60_000).toFixed(0);
if (faults.length === 0) {
  rmSync(root, { recursive: true });
  console.log(
    `The same, byte for byte: ${list.hashes.size} files of release ${instant}, in ${minutes} minutes.`,
  );
} else {
  console.error(faults.join("\n"));
  console.error(
    `${faults.length} differences from the list of release ${instant}. What was built is in ${root}`,
  );
  process.exitCode = 1;
}

/** Builds the release in a place of its own. @returns the folder of its files. */
function build({ folder, zone, language, umask, daysAhead }: Place): string {
  const place = join(root, folder);
  process.umask(umask);
  for (const file of tracked) {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    cpSync(file, join(place, file));
  }
  const copied = { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE };
  cpSync("node_modules", join(place, "node_modules"), copied);
  const statements = values.statements ? ["--", "--statements", resolve(values.statements)] : [];
  const ahead = hasFaketime && daysAhead > 0 ? ["faketime", "-f", `+${daysAhead}d`] : [];
  for (const command of [["build"], ["release", ...statements]]) {
    const [program = "", ...args] = [...ahead, "npm", "run", "-s", ...command];
    const { status } = spawnSync(program, args, {
      cwd: place,
      stdio: "inherit",
      env: {
        ...process.env,
        SOURCE_DATE_EPOCH: String(Date.parse(instant) / 1000),
        TZ: zone,
        LANG: language,
        LC_ALL: language,
      },
    });
    if (status !== 0) throw new Error(`npm run ${command.join(" ")} failed in ${place}`);
  }
  return join(place, "out");
}

function output(program: string, args: readonly string[]): string {
  const { stdout, status, error } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${error?.message ?? status}`);
  return stdout;
}
