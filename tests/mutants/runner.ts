import { collectTests, type File, type Task, type Test } from "@vitest/runner";
import { TestRunner } from "vitest";
import { instrumentedIn, readSettings, record, recorded } from "./runLog";
import { switchboard } from "./switchboard";

/** How much longer than the code as it is a mutant may run, in steps, before it never ends. */
const LONGER = { times: 10, more: 500_000 };
/** Milliseconds for a promise: no test waits for longer. Work that keeps the process busy is not cut short. */
const PATIENCE = 5000;
/** Steps after which a test is left out: some look at every ZIP code. */
const TOO_LONG = 20_000_000;

/** As they are here: a test that never ends leaves its own clock in their place. */
const { setTimeout, clearTimeout } = globalThis;

const { work, code, first, above, upTo, anew, mutants: left } = readSettings();
const moduleOf = new Map(instrumentedIn(work).mutants.map(({ id, file }) => [id, file]));
const testsIn = (task: Task): Test[] => (task.type === "test" ? [task] : task.tasks.flatMap(testsIn));
const titleOf = ({ file, fullTestName }: Test): string => `${file.name}: ${fullTestName}`;
type Killed = { by: string; timedOut: boolean };

/** What goes wrong while a mutant is in effect. `usual`: steps without it. */
async function killing(mutant: string, usual: number, by: string, act: () => Promise<void>) {
  record(work, { kind: "begun", mutant });
  switchboard.start(mutant, usual * LONGER.times + LONGER.more);
  let killed: Killed | undefined;
  try {
    await act();
    // Code under test may have caught the error that said so.
    if (switchboard.isOver) killed = { by, timedOut: true };
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    killed = { by, timedOut: switchboard.isOver || message.startsWith("Test timed out") };
  }
  switchboard.start(undefined);
  return killed;
}

/**
 * Runs each test once as it is, then once for each mutant whose code it runs and that no test before has noticed, all in one
 * process with the modules that are loaded; or, in a pass of its own, with the file and its modules loaded anew for each
 * mutant, since what code does on loading is done by then.
 */
export default class MutantRunner extends TestRunner {
  private killed = new Set<string>();
  private left = new Set(left);
  /** Modules of which some test runs something. */
  private tested: ReadonlySet<string> | undefined;
  /** Mutants whose code runs on loading, and its steps. */
  private onLoad = new Set<string>();
  private loading: { steps: number; milliseconds: number } | undefined;
  /** Mutants whose code each test runs, and its steps. */
  private reached = new Map<string, { mutants: ReadonlySet<string>; steps: number; isLeftOut: boolean }>();
  private begun = 0;
  /** Tests by their ids, where their file has been loaded anew since. */
  private loaded = new Map<string, Test>();

  override onCollectStart(file: File): void {
    super.onCollectStart(file);
    if (this.loading) return;
    for (const entry of recorded(work)) if (entry.kind === "killed") this.killed.add(entry.mutant);
    this.begun = performance.now();
    switchboard.watch(this.onLoad);
    switchboard.start(undefined);
  }

  onCollected(): void {
    this.loading = { steps: switchboard.steps, milliseconds: performance.now() - this.begun };
  }

  async runTask(test: Test): Promise<void> {
    const mutants = new Set<string>();
    switchboard.watch(mutants);
    switchboard.start(undefined, TOO_LONG);
    try {
      await this.run(test);
    } catch (error) {
      if (!switchboard.isOver) throw error;
    }
    const { steps, isOver: isLeftOut } = switchboard;
    switchboard.start(undefined);
    switchboard.watch(undefined);
    this.reached.set(test.id, { mutants, steps, isLeftOut });
    if (isLeftOut && first) record(work, { kind: "left out", test: titleOf(test) });
  }

  override async onAfterRunFiles(files?: File[]): Promise<void> {
    for (const file of files ?? []) {
      const covered = new Set(this.onLoad);
      for (const { mutants } of this.reached.values()) for (const mutant of mutants) covered.add(mutant);
      const { milliseconds } = this.loading!;
      if (first) record(work, { kind: "covers", file: file.filepath, mutants: [...covered], milliseconds });
      const due = testsIn(file).filter((test) => this.isDue(test));
      if (!anew) for (const test of due) await this.runWithEach(test);
      else
        for (const mutant of covered) {
          const isJudged = this.isLeft(mutant) && !this.isOnlyLoaded(mutant);
          const killed = isJudged ? await this.loadedWith(file, mutant) : undefined;
          if (killed) this.tell(mutant, killed);
        }
    }
    super.onAfterRunFiles();
  }

  private async runWithEach(test: Test): Promise<void> {
    const { mutants, steps } = this.reached.get(test.id)!;
    // Something that a mutant left behind with an earlier test would be taken for what these do.
    if (!(await this.passes(test))) await this.load(test.file);
    const found = new Map<string, Killed>();
    for (const mutant of mutants) {
      if (!this.isLeft(mutant)) continue;
      const killed = await killing(mutant, steps, titleOf(test), () => this.run(test));
      if (killed) found.set(mutant, killed);
    }
    if (found.size === 0) return;
    // Left behind with this one: none of these verdicts is sure. They are left to the pass that loads anew.
    if (!(await this.passes(test))) await this.load(test.file);
    else for (const [mutant, killed] of found) this.tell(mutant, killed);
  }

  private async passes(test: Test): Promise<boolean> {
    return this.run(test).then(
      () => true,
      () => false,
    );
  }

  /** What goes wrong where the file and all its modules are loaded with a mutant in effect. */
  private async loadedWith(file: File, mutant: string): Promise<Killed | undefined> {
    const failed = await killing(mutant, this.loading!.steps, `${file.name}: on loading`, () =>
      this.load(file),
    );
    if (failed) return failed;
    for (const test of testsIn(file)) {
      const { mutants, steps } = this.reached.get(test.id)!;
      if (!this.isDue(test) || !(this.onLoad.has(mutant) || mutants.has(mutant))) continue;
      const killed = await killing(mutant, steps, titleOf(test), () => this.run(test));
      if (killed) return killed;
    }
    return undefined;
  }

  /** Runs a test as Vitest would, but for hooks, which no test here has. */
  private async run(test: Test): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error("Test timed out")), PATIENCE);
    });
    const act = TestRunner.getTestFn(this.loaded.get(test.id) ?? test) as () => Promise<void>;
    await Promise.race([act(), late]).finally(() => clearTimeout(timer));
  }

  private async load(file: File): Promise<void> {
    this.forget();
    const [loaded] = await collectTests([file.filepath], this);
    if (loaded?.result?.state === "fail") throw new Error(loaded.result.errors?.[0]?.message);
    this.loaded = new Map(testsIn(loaded!).map((test) => [test.id, test]));
  }

  /** Forgets the mutated modules and whatever imports them, by any number of steps; all else stays loaded. */
  private forget(): void {
    // Vitest forgets all modules or none.
    const modules = this["workerState"].evaluatedModules.idToModuleMap;
    const forgotten = new Set<string>();
    const visit = (id: string): void => {
      const node = modules.get(id);
      if (!node || forgotten.has(id)) return;
      forgotten.add(id);
      node.promise = undefined;
      node.exports = undefined;
      node.evaluated = false;
      node.importers.forEach(visit);
    };
    for (const id of modules.keys()) if (id.includes(`/${code}/`)) visit(id);
  }

  private isDue(test: Test): boolean {
    const { steps, isLeftOut } = this.reached.get(test.id)!;
    return !isLeftOut && above < steps && steps <= upTo;
  }

  /** Whether no test here runs anything of a mutant's module, though others can: it is there for another module. */
  private isOnlyLoaded(mutant: string): boolean {
    const module = moduleOf.get(mutant)!;
    this.tested ??= new Set(
      [...this.reached.values()].flatMap(({ mutants }) => [...mutants].map((one) => moduleOf.get(one)!)),
    );
    const isData = [...moduleOf].every(([one, file]) => file !== module || this.onLoad.has(one));
    return !isData && !this.tested.has(module);
  }

  private isLeft(mutant: string): boolean {
    return !this.killed.has(mutant) && (first || this.left.has(mutant));
  }

  private tell(mutant: string, { by, timedOut }: Killed): void {
    this.killed.add(mutant);
    record(work, { kind: "killed", mutant, by, timedOut });
  }
}
