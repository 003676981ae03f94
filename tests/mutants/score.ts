import type { Entry, InstrumentedMutant } from "./runLog";

export type Verdict = {
  mutant: InstrumentedMutant;
  status: "killed" | "timed out" | "survived" | "reached by no test";
};

/** A mutant that may survive, and why. */
export type Survivor = { file: string; was: string; now: string; why: string };

/** The lowest share that may be noticed. */
const GOAL = 0.9;

/** What became of each mutant. One that a test notices is noticed, whatever others say. */
export function judgeRun(mutants: readonly InstrumentedMutant[], entries: readonly Entry[]): Verdict[] {
  const killed = new Map<string, boolean>();
  const covered = new Set<string>();
  for (const entry of entries)
    if (entry.kind === "killed") killed.set(entry.mutant, entry.timedOut);
    else if (entry.kind === "covers") for (const id of entry.mutants) covered.add(id);
  return mutants.map((mutant) => {
    const timedOut = killed.get(mutant.id);
    if (timedOut !== undefined) return { mutant, status: timedOut ? "timed out" : "killed" };
    return { mutant, status: covered.has(mutant.id) ? "survived" : "reached by no test" };
  });
}

/** Lines move, so a mutant is known by its code. */
export function isSame(one: Survivor, { file, was, now }: InstrumentedMutant): boolean {
  return one.file === file && one.was === was && one.now === now;
}

/** The score of a folder, in lines for a person, with each survivor and why it may. */
export function reportOf(
  name: string,
  code: string,
  verdicts: readonly Verdict[],
  named: readonly Survivor[],
  minutes: number,
): { isGood: boolean; lines: string[] } {
  const count = (status: Verdict["status"]) => verdicts.filter((one) => one.status === status).length;
  const noticed = count("killed") + count("timed out");
  const share = verdicts.length === 0 ? 1 : noticed / verdicts.length;
  const left = verdicts.filter(({ status }) => status === "survived" || status === "reached by no test");
  const unnamed = left.filter((verdict) => !named.some((one) => isSame(one, verdict.mutant)));
  const own = named.filter(({ file }) => file.startsWith(`${code}/`));
  const gone = own.filter((one) => !left.some((verdict) => isSame(one, verdict.mutant)));
  const told = ({ mutant: { file, line, mutator, was, now }, status }: Verdict) =>
    `${file}:${line} ${status}, ${mutator}: ${was} → ${now}`;
  return {
    isGood: share >= GOAL && gone.length === 0,
    lines: [
      `${name}: ${(share * 100).toFixed(1)} % of ${verdicts.length} noticed in ${minutes.toFixed(1)} min: ${count("killed")} killed, ` +
        `${count("timed out")} timed out, ${count("survived")} survived, ${count("reached by no test")} reached by no test; ` +
        `${left.length - unnamed.length} of them have a reason`,
      ...unnamed.map((verdict) => `  ${told(verdict)}`),
      ...gone.map(({ file, was, now }) => `  ${file}: has a reason and does not survive: ${was} → ${now}`),
    ],
  };
}
