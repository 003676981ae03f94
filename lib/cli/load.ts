import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, release as kernel, tmpdir } from "node:os";
import { join } from "node:path";
import { formatSection } from "../bench/report";
import { plainLoop } from "../bench/statistics";
import { today } from "../content/today";
import { builtHeaders } from "../publish/builtHeaders";
import { makeReleases } from "../bench/load/releases";
import { type RunningServer, SERVERS } from "../bench/load/servers";
import { loadWhileSwitching } from "../bench/load/switching";
import { load, wrkVersion } from "../bench/load/wrk";
import type { GivenTo } from "./commands";
import { fault, misuse } from "./ending";
import { hasSite, NO_SITE } from "./needs";

type Phase = Record<string, string | number | null>;

export async function run({ values }: GivenTo<"load">): Promise<void> {
  const seconds = Number(values.seconds);
  if (!(seconds >= 1 && seconds <= 10)) misuse(`--seconds: expected 1 to 10, received ${values.seconds}`);
  const root = process.cwd();
  const out = join(root, "out");
  const servers = SERVERS.flatMap((kind) => {
    const version = kind.version();
    return version === null ? [] : [{ ...kind, version }];
  });
  const wrk = wrkVersion();
  const faults = [
    ...(hasSite() ? [] : [NO_SITE]),
    ...(servers.length > 0 ? [] : ["expected Caddy or nginx (Debian: apt-get install caddy nginx)"]),
    ...(wrk ? [] : ["expected wrk, which makes the load (Debian: apt-get install wrk)"]),
  ];
  if (faults.length > 0) fault(faults.join("\n"));

  // Times can be compared between machines and days as ratios to it.
  const loopMs = plainLoop();
  const temporary = mkdtempSync(join(tmpdir(), "rights-in-hand-load-"));
  // A server that root starts reads as somebody else.
  chmodSync(temporary, 0o755);
  const headers = builtHeaders(readFileSync(join(out, "_headers"), "utf8"));
  const phases: Phase[] = [];
  const wrong: string[] = [];

  try {
    for (const { name, version, start } of servers) {
      const site = join(temporary, name);
      const scratch = join(temporary, `${name}-settings`);
      mkdirSync(scratch);
      const pages = await makeReleases(out, site);
      const server = await start(site, headers, scratch);
      try {
        await measure(`${name} ${version}`, server, { site, pages, scratch, seconds }, { phases, wrong });
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
  if (wrong.length > 0) fault(`Wrong:\n${wrong.join("\n")}`);
}

async function measure(
  server: string,
  { origin }: RunningServer,
  {
    site,
    pages,
    scratch,
    seconds,
  }: { site: string; pages: readonly string[]; scratch: string; seconds: number },
  { phases, wrong }: { phases: Phase[]; wrong: string[] },
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
