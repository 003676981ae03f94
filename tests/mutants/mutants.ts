import { spawn } from "node:child_process";
import { mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GivenTo } from "../../lib/cli/commands";
import { fault, misuse } from "../../lib/cli/ending";
import { progress, type Tell } from "../../lib/cli/progress";
import FOLDERS from "./folders.json" with { type: "json" };
import { instrument } from "./instrument";
import { asEnvironment, record, recorded, type Settings } from "./runLog";
import { isSame, judgeRun, reportOf } from "./score";
import SURVIVORS from "./survivors.json" with { type: "json" };

/** Milliseconds. Long, since machines are busy: a loop without end is mostly told by `runner.ts`. */
const SILENT_FOR = 300_000;
/** Steps of a test, as `switchboard.ts` counts them: milliseconds and less; then seconds and more. */
const QUICK = 200_000;
const SLOW = 2_000_000;
const vitest = ["vitest", "run", "--config", "tests/mutants/vitest.config.ts"];

/** Runs tests until their process ends by itself. What one was at that is silent, or out of memory, has timed out. */
async function runTests(settings: Settings): Promise<void> {
  const { work } = settings;
  for (;;) {
    const child = spawn("npx", vitest, {
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
      env: { ...process.env, ...asEnvironment(settings) },
    });
    const end = () => process.kill(-child.pid!, "SIGKILL");
    process.on("exit", end);
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (said += String(data)));
    let hangs = false;
    const watch = setInterval(() => {
      if (Date.now() - statSync(join(work, "log.jsonl")).mtimeMs < SILENT_FOR) return;
      hangs = true;
      end();
    }, 1000);
    const code = await new Promise((resolve) => child.on("close", resolve));
    clearInterval(watch);
    process.off("exit", end);
    if (!hangs && code === 0) return;
    const isBroken = hangs || said.includes("Worker exited unexpectedly");
    const last = recorded(work).findLast((entry) => entry.kind === "begun");
    if (!isBroken || !last) {
      fault(`The tests fail on the code as it is, or could not be run:\n${said}`);
    }
    record(work, { kind: "killed", mutant: last.mutant, by: "ended from outside", timedOut: true });
  }
}

async function judge(name: keyof typeof FOLDERS, tell: Tell): Promise<ReturnType<typeof reportOf>> {
  const started = Date.now();
  const { code, tests } = FOLDERS[name];
  const work = join(".cache", "mutants", name);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const instrumented = await instrument(code);
  writeFileSync(join(work, "instrumented.json"), JSON.stringify(instrumented));
  writeFileSync(join(work, "log.jsonl"), "");

  tell("each test once, then those of its mutants that are quick");
  await runTests({ work, code, tests, first: true, mutants: [], above: -1, upTo: QUICK, anew: false });
  // Slower tests run for those that are left, and in those files alone that reach them.
  for (const pass of [
    { above: QUICK, upTo: SLOW, anew: false },
    { above: -1, upTo: QUICK, anew: true },
    { above: SLOW, upTo: Number.MAX_SAFE_INTEGER, anew: false },
  ]) {
    const left = judgeRun(instrumented.mutants, recorded(work)).filter(
      ({ status, mutant }) => status === "survived" && !SURVIVORS.some((one) => isSame(one, mutant)),
    );
    const mutants = left.map(({ mutant }) => mutant.id);
    tell(`${mutants.length} of ${instrumented.mutants.length} mutants left`);
    const covering = recorded(work).flatMap((entry) =>
      entry.kind === "covers" && entry.mutants.some((id) => mutants.includes(id)) ? [entry.file] : [],
    );
    if (covering.length > 0) await runTests({ work, code, tests: covering, first: false, mutants, ...pass });
  }

  const verdicts = judgeRun(instrumented.mutants, recorded(work));
  const report = reportOf(name, code, verdicts, SURVIVORS, (Date.now() - started) / 60_000);
  writeFileSync(join(work, "report.json"), JSON.stringify(report, null, 2));
  return report;
}

export async function run({ words }: GivenTo<"mutants">): Promise<void> {
  const names = Object.keys(FOLDERS) as (keyof typeof FOLDERS)[];
  for (const one of words)
    if (!names.some((name) => name === one))
      misuse(`mutants: expected some of ${names.join(", ")}, received ${one}`);
  // Ended by whoever started it, it leaves no tests behind.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(1));
  const chosen = names.filter((name) => words.length === 0 || words.includes(name));
  const step = progress(chosen.length);
  for (const name of chosen) {
    const { lines, isGood } = await step(`Mutants of ${name}`, (tell) => judge(name, tell));
    console.log(lines.join("\n"));
    if (!isGood) process.exitCode = 1;
  }
}
