import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { instrument } from "../../mutants/instrument";
import type { Entry, InstrumentedMutant } from "../../mutants/runLog";
import { judgeRun, reportOf } from "../../mutants/score";
import { switchboard } from "../../mutants/switchboard";

describe("code with mutants in it", () => {
  const folder = mkdtempSync(join(tmpdir(), "mutants-"));
  let mutants: readonly InstrumentedMutant[];
  let count: (to: number) => number;
  const idOf = (now: string) => mutants.find((mutant) => mutant.now === now)!.id;

  beforeAll(async () => {
    writeFileSync(
      join(folder, "count.ts"),
      "export function count(to) {\n  let n = 0;\n  while (n < to) {\n    n += 1;\n  }\n  return n;\n}\n",
    );
    const instrumented = await instrument(folder);
    mutants = instrumented.mutants;
    const file = join(folder, "count.mjs");
    writeFileSync(file, Object.values(instrumented.code)[0]!);
    ({ count } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { count: typeof count });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("does what it did while none is in effect, and something else while one is", () => {
    switchboard.start(undefined);
    expect(count(3)).toBe(3);
    switchboard.start(idOf("n <= to"));
    expect(count(3)).toBe(4);
    switchboard.start(undefined);
    expect(count(3)).toBe(3);
  });

  it("ends where a mutant never would", () => {
    switchboard.start(idOf("n -= 1"), 1000);
    expect(() => count(3)).toThrow("does not end");
    expect(switchboard.isOver).toBe(true);
    switchboard.start(undefined);
    expect(switchboard.isOver).toBe(false);
  });

  it("tells which mutants’ code runs", () => {
    const seen = new Set<string>();
    switchboard.watch(seen);
    count(0);
    switchboard.watch(undefined);
    expect(seen).toContain(idOf("n <= to"));
    expect(seen).not.toContain(idOf("n -= 1"));
  });

  it("says where each stands, with the code as it is and in its place", () => {
    const { file, line, was } = mutants.find(({ now }) => now === "n -= 1")!;
    expect([file, line, was]).toEqual([join(folder, "count.ts"), 4, "n += 1"]);
  });
});

describe("the score", () => {
  const mutantsOf = (count: number): InstrumentedMutant[] =>
    Array.from({ length: count }, (_, at) => ({
      id: String(at),
      file: "lib/lamp/light.ts",
      line: at + 1,
      mutator: "StringLiteral",
      was: `"${at}"`,
      now: '""',
    }));
  const killed = (id: number): Entry => ({
    kind: "killed",
    mutant: String(id),
    by: "a test",
    timedOut: id === 0,
  });
  const allBut = (count: number, but: readonly number[]): Entry[] => [
    { kind: "covers", file: "a", milliseconds: 1, mutants: mutantsOf(count).map(({ id }) => id) },
    ...mutantsOf(count).flatMap((_, at) => (but.includes(at) ? [] : [killed(at)])),
  ];
  const reported = (count: number, but: readonly number[], named: readonly number[] = but) =>
    reportOf(
      "lamp",
      "lib/lamp",
      judgeRun(mutantsOf(count), allBut(count, but)),
      mutantsOf(count)
        .filter((_, at) => named.includes(at))
        .map(({ file, was, now }) => ({ file, was, now, why: "nobody can tell" })),
      1,
    );

  it("tells what a test has noticed from what has survived and what no test reaches", () => {
    const [timedOut, killedOne, survived, unreached] = judgeRun(mutantsOf(4), [
      { kind: "covers", file: "a", milliseconds: 1, mutants: ["0", "1", "2"] },
      { kind: "begun", mutant: "2" },
      killed(0),
      killed(1),
    ]).map(({ status }) => status);
    expect([timedOut, killedOne, survived, unreached]).toEqual([
      "timed out",
      "killed",
      "survived",
      "reached by no test",
    ]);
  });

  it("is good from nine of ten on, a reason making no mutant a noticed one", () => {
    expect(reported(10, [9]).isGood).toBe(true);
    expect(reported(10, [8, 9]).isGood).toBe(false);
  });

  it("lists what survived without a reason, and is not good while a reason has no mutant", () => {
    const listed = (named: readonly number[]) => reported(20, [5, 6], named).lines.slice(1).join();
    expect(listed([5])).toContain(":7 survived");
    expect(listed([5])).not.toContain(":6 survived");
    expect(reported(20, [5], [5, 6]).isGood).toBe(false);
  });
});
