/** The middle value; the lower of two. NaN of nothing. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The smallest value that a share of the values does not exceed (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** Long enough for a processor's clock, and for the compiler to have done its work. */
const STEADY_MS = 1000;

/**
 * Milliseconds that this process used the processor for in `run`: unlike the clock's, they stay the same where others use
 * the machine too. A short run is repeated, and the median taken, so that the first, cold one does not count.
 */
export function processorTime<T>(run: () => T): { ms: number; result: T } {
  const first = onProcessor(run);
  if (first.ms > STEADY_MS) return first;
  const ms = median(Array.from({ length: 3 }, () => onProcessor(run).ms));
  return { ms, result: first.result };
}

/** One run, with the milliseconds that this process used the processor for. */
export function onProcessor<T>(run: () => T): { ms: number; result: T } {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, result };
}

/**
 * Milliseconds of ten million additions in a plain loop: what this machine does now. Times as ratios to it can be
 * compared between machines and days; times alone cannot.
 */
export function plainLoop(): number {
  const { ms } = processorTime(() => {
    let sum = 0;
    for (let index = 0; index < 10_000_000; index++) sum = (sum + index) | 0;
    return sum;
  });
  return ms;
}
