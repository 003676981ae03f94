import { onProcessor, percentile } from "./statistics";

const PASSES = 5;

/**
 * Times of single lookups after a pass that warms up, as a reader's second question finds the program, in milliseconds of
 * the processor: at this length, the clock tells most of what else the machine does.
 */
export function lookupTimes(inputs: readonly string[], lookUp: (input: string) => unknown) {
  for (const input of inputs) lookUp(input);
  const times = Array.from({ length: PASSES }, () =>
    inputs.map((input) => onProcessor(() => lookUp(input)).ms),
  ).flat();
  const at = (share: number) => percentile(times, share);
  return { "p50 ms": at(0.5), "p95 ms": at(0.95), "max ms": Math.max(...times) };
}
