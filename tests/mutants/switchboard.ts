/** Steps after the limit. Code that catches the error and tries again for ever has its process ended. */
const DEAF = 300_000;

/**
 * What code with mutants in it asks at each place that one would change. At most one is in effect. Steps are counted, so
 * that a mutant that never ends is found without a clock: a busy machine is not a fault of the code.
 */
class Switchboard {
  private active: string | undefined;
  private limit = Infinity;
  private seen: Set<string> | undefined;
  /** Places that were asked for since the last start. */
  steps = 0;

  readonly isActive = (id: string): boolean => {
    this.steps += 1;
    if (this.steps > this.limit + DEAF) process.kill(process.pid, "SIGKILL");
    if (this.steps > this.limit) throw new Error("does not end");
    return id === this.active;
  };

  /** Tells which mutants' code runs. */
  readonly cover = (...ids: string[]): void => {
    if (this.seen) for (const id of ids) this.seen.add(id);
  };

  /** Collects into a set which mutants' code runs from now on. */
  watch(seen: Set<string> | undefined): void {
    this.seen = seen;
  }

  start(mutant: string | undefined, limit = Infinity): void {
    this.active = mutant;
    this.limit = limit;
    this.steps = 0;
  }

  get isOver(): boolean {
    return this.steps > this.limit;
  }
}

export const switchboard = new Switchboard();
(globalThis as { mutants?: Switchboard }).mutants = switchboard;
