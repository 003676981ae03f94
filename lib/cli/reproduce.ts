import { spawnSync } from "node:child_process";
import { constants, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { buildInstant } from "../content/today";
import { otherNode } from "../release/otherNode";
import { folderFaults, LIST, readList } from "../signatures/verify.mjs";
import type { GivenTo } from "./commands";
import { fault, orEnd } from "./ending";
import { fileBytes } from "./fileBytes";

/** Only what is the source: what lies beside it must not matter. */
const tracked = () => output("git", ["ls-files", "-z"]).split("\0").filter(Boolean);
const hasFaketime = () => spawnSync("faketime", ["--version"]).error === undefined;

type Place = { folder: string; zone: string; language: string; umask: number; daysAhead: number };
const HERE: Place = { folder: "first", zone: "UTC", language: "C", umask: 0o022, daysAhead: 0 };
const ELSEWHERE: Place = {
  folder: "somewhere else",
  zone: "Pacific/Kiritimati",
  language: "ar_EG.UTF-8",
  umask: 0o077,
  daysAhead: 40,
};

/** What is built: below which folder, at which instant, with whose statements. */
type Plan = { root: string; instant: string; statements: string | undefined };

export async function run({ values }: GivenTo<"reproduce">): Promise<void> {
  const given = values.list === undefined ? undefined : fileBytes("--list", values.list);
  const instant = given ? (await orEnd(2, () => readList(given))).version : buildInstant();
  const root = mkdtempSync(join(tmpdir(), "reproduce-"));
  const start = performance.now();
  const other = otherNode(process.cwd());
  if (other) console.log(other);
  if (!hasFaketime()) console.log("Not tried: another day on the clock, because faketime is not installed.");
  const plan = { root, instant, statements: values.statements };
  const listBytes = given ?? readFileSync(join(build(HERE, plan), LIST));
  const list = readList(listBytes);
  const faults = folderFaults(build(given ? HERE : ELSEWHERE, plan), list, listBytes);
  const minutes = ((performance.now() - start) / 60_000).toFixed(0);
  if (faults.length === 0) {
    rmSync(root, { recursive: true });
    console.log(
      `The same, byte for byte: ${list.hashes.size} files of release ${instant}, in ${minutes} minutes.`,
    );
  } else
    fault(
      `${faults.join("\n")}\n${faults.length} differences from the list of release ${instant}. What was built is in ${root}`,
    );
}

/** Builds the release in a place of its own. @returns the folder of its files. */
function build(
  { folder, zone, language, umask, daysAhead }: Place,
  { root, instant, statements }: Plan,
): string {
  const place = join(root, folder);
  process.umask(umask);
  for (const file of tracked()) {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    cpSync(file, join(place, file));
  }
  const copied = { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE };
  cpSync("node_modules", join(place, "node_modules"), copied);
  const more = statements ? ["--", "--statements", resolve(statements)] : [];
  const ahead = hasFaketime() && daysAhead > 0 ? ["faketime", "-f", `+${daysAhead}d`] : [];
  for (const command of [["build"], ["release", ...more]]) {
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
    if (status !== 0) fault(`npm run ${command.join(" ")} failed in ${place}`);
  }
  return join(place, "out");
}

function output(program: string, args: readonly string[]): string {
  const { stdout, status, error } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) fault(`${program} ${args.join(" ")}: ${error?.message ?? status}`);
  return stdout;
}
