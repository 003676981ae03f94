import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a run of tests has found, one line each: it outlives a process that had to be ended. */
export type Entry =
  /** A test file runs the code of these mutants, while it is loaded or in a test; and how long it takes to load. */
  | { kind: "covers"; file: string; mutants: readonly string[]; milliseconds: number }
  /** From here on this mutant is in effect: the last of these names what a process that hangs was at. */
  | { kind: "begun"; mutant: string }
  /** A test takes so long that no mutant is run with it. */
  | { kind: "left out"; test: string }
  /** A test has failed, or has not ended. */
  | { kind: "killed"; mutant: string; by: string; timedOut: boolean };

export type InstrumentedMutant = {
  id: string;
  file: string;
  line: number;
  mutator: string;
  /** Code as it is written, and what stands in its place, in one line each. */
  was: string;
  now: string;
};
export type Instrumented = { code: Readonly<Record<string, string>>; mutants: readonly InstrumentedMutant[] };

const logOf = (work: string) => join(work, "log.jsonl");

export function record(work: string, entry: Entry): void {
  appendFileSync(logOf(work), `${JSON.stringify(entry)}\n`);
}

export function recorded(work: string): Entry[] {
  if (!existsSync(logOf(work))) return [];
  const lines = readFileSync(logOf(work), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Entry);
}

export function instrumentedIn(work: string): Instrumented {
  return JSON.parse(readFileSync(join(work, "instrumented.json"), "utf8")) as Instrumented;
}

/** What one process of tests is to do. */
export type Settings = {
  work: string;
  /** The folder whose modules have mutants. */
  code: string;
  tests: readonly string[];
  /** Runs all mutants and tells which each test file reaches; later ones run those of a list. */
  first: boolean;
  mutants: readonly string[];
  /** Runs tests that take more than so many steps on the code as it is, up to so many. */
  above: number;
  upTo: number;
  /** Loads each test file anew for each mutant, though nothing says that it must. */
  anew: boolean;
};

const SETTINGS = "MUTANTS";
export const asEnvironment = (settings: Settings) => ({ [SETTINGS]: JSON.stringify(settings) });
export const readSettings = () => JSON.parse(process.env[SETTINGS] ?? "") as Settings;
