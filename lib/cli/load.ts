import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, release as kernel, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { formatSection } from "../bench/report";
import { plainLoop } from "../bench/statistics";
import { today } from "../content/today";
import { builtHeaders } from "../publish/builtHeaders";
import { makeReleases } from "../bench/load/releases";
import { type RunningServer, SERVERS } from "../bench/load/servers";
import { loadWhileSwitching } from "../bench/load/switching";
import { load, wrkVersion } from "../bench/load/wrk";

/**
 * `npm run load`: what the web servers of a release bear, on this machine only (127.0.0.1), with pages of the built
 * `out/`. Starts each server that is installed with the settings of a release, asks as fast as it can for pages, for
 * what is not there and for ranges, then moves the link between two releases all the time and compares every answer
 * with the files. `--seconds` is the length of each phase, 5 by default, 10 at most. Prints tables, writes
 * `.bench/load.json`, and fails where an answer was lost or wrong. Times never fail.
 */
const { values } = parseArgs({ options: { seconds: { type: "string", default: "5" } } });
const seconds = Number(values.seconds);
const root = process.cwd();
const out = join(root, "out");
const servers = SERVERS.flatMap((kind) => {
  const version = kind.version();
  return version === null ? [] : [{ ...kind, version }];
});
const wrk = wrkVersion();
const faults = [
  ...(seconds >= 1 && seconds <= 10 ? [] : [`--seconds: expected 1 to 10, received ${values.seconds}`]),
  ...(existsSync(join(out, "_headers")) ? [] : ["expected a built out/: run `npm run build` first"]),
  ...(servers.length > 0 ? [] : ["expected Caddy or nginx (Debian: apt-get install caddy nginx)"]),
  ...(wrk ? [] : ["expected wrk, which makes the load (Debian: apt-get install wrk)"]),
];
if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exit(2);
}

// Times can be compared between machines and days as ratios to it.
const loopMs = plainLoop();
const temporary = mkdtempSync(join(tmpdir(), "rights-in-hand-load-"));
// A server that root starts reads as somebody else.
chmodSync(temporary, 0o755);
const headers = builtHeaders(readFileSync(join(out, "_headers"), "utf8"));
const phases: Record<string, string | number | null>[] = [];
const wrong: string[] = [];

try {
  for (const { name, version, start } of servers) {
    const site = join(temporary, name);
    const scratch = join(temporary, `${name}-settings`);
    mkdirSync(scratch);
    const pages = await makeReleases(out, site);
    const server = await start(site, headers, scratch);
    try {
      await measure(`${name} ${version}`, server, site, pages, scratch);
    } finally {
      await server.stop();
    }
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

console.log(
  formatSection({
    name: `Load, ${seconds} s a phase; ten million additions took ${loopMs.toPrecision(3)} ms`,
    rows: phases,
    over: [],
  }),
);
if (wrong.length > 0) console.error(`\nWrong:\n${wrong.join("\n")}`);
const machine = {
  kernel: kernel(),
  node: process.version,
  wrk,
  processor: cpus()[0]?.model,
  cores: cpus().length,
  loopMs,
};
mkdirSync(join(root, ".bench"), { recursive: true });
writeFileSync(
  join(root, ".bench/load.json"),
  `${JSON.stringify({ asOf: today(), machine, seconds, phases, wrong }, null, 2)}\n`,
);
if (wrong.length > 0) process.exitCode = 1;

async function measure(
  server: string,
  { origin }: RunningServer,
  site: string,
  pages: readonly string[],
  scratch: string,
): Promise<void> {
  const asBrowsers = { "Accept-Encoding": "gzip, br" };
  const missing = pages.map((page) => `${page}not-there/`);
  const ranges = { Range: "bytes=512-1535" };
  const probe = await fetch(origin + pages[0], { headers: ranges });
  if (probe.status !== 206 || (await probe.arrayBuffer()).byteLength !== 1024)
    wrong.push(`${server}: a range was answered with ${probe.status}`);

  const plain = {
    pages: await load(origin, pages, asBrowsers, seconds, scratch),
    "not there": await load(origin, missing, asBrowsers, seconds, scratch),
    ranges: await load(origin, pages, ranges, seconds, scratch),
  };
  for (const [phase, result] of Object.entries(plain)) {
    const { requests, lost, statusErrors } = result;
    if (statusErrors !== (phase === "not there" ? requests : 0))
      wrong.push(`${server}, ${phase}: ${statusErrors} of ${requests} answers were of status 400 and above`);
    if (lost > 0) wrong.push(`${server}, ${phase}: ${lost} lost`);
    phases.push({ server, phase, ...inRow(result), "during a switch": null, wrong: null });
  }

  const switching = await loadWhileSwitching(origin, site, pages, seconds);
  const { switches, duringSwitch, firstWrong, lost } = switching;
  wrong.push(...firstWrong.map((what) => `${server}, ${switches} switches: ${what}`));
  phases.push({
    server,
    phase: `${switches} switches, checked`,
    ...inRow(switching),
    "during a switch": duringSwitch,
    wrong: switching.wrong + lost,
  });
}

function inRow(result: { requests: number; seconds: number; p50Ms: number; p99Ms: number }) {
  return {
    requests: result.requests,
    "per second": Math.round(result.requests / result.seconds),
    "p50 ms": result.p50Ms,
    "p99 ms": result.p99Ms,
  };
}
