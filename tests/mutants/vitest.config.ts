import { relative } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { instrumentedIn, readSettings, recorded } from "./runLog";

const { work, tests } = readSettings();
const { code } = instrumentedIn(work);
const loadingOf = new Map(
  recorded(work).flatMap((entry) => (entry.kind === "covers" ? [[entry.file, entry.milliseconds]] : [])),
);

/** Files that load quickly come first: they may be loaded anew for hundreds of mutants, the others for what they leave. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const timeOf = ({ moduleId }: TestSpecification) => loadingOf.get(moduleId) ?? 0;
    return files.toSorted((a, b) => timeOf(a) - timeOf(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

/** The tests of one folder on its code with every mutant in it, of which at most one is in effect: `mutants.ts`. */
export default defineConfig({
  plugins: [
    {
      name: "mutants",
      enforce: "pre",
      transform: (_, id) => code[relative(process.cwd(), id)] ?? null,
    },
  ],
  test: {
    runner: "tests/mutants/runner.ts",
    include: [...tests],
    // A file begins with modules that no other has used.
    isolate: true,
    maxWorkers: 1,
    // A mutant that fills the memory is told soon.
    execArgv: ["--max-old-space-size=1024"],
    sequence: { sequencer: QuickFirst },
    // For a promise that is never kept; a loop without end is told by `runner.ts`.
    testTimeout: 30_000,
    reporters: ["dot"],
    // What a mutant's test has left to do when it fails may fail later, and nobody waits for it.
    onUnhandledError: ({ type }) => type !== "Unhandled Rejection",
  },
});
