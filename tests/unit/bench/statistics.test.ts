import { describe, expect, it } from "vitest";
import { median, percentile, processorTime } from "../../../lib/bench/statistics";

describe("what stands for many measurements", () => {
  it("the median is the middle one, and the lower of two", () => {
    expect(median([30, 10, 20])).toBe(20);
    expect(median([10, 20])).toBe(10);
  });

  it("a percentile is a value that was measured", () => {
    const values = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(percentile(values, 0.95)).toBe(95);
    expect(percentile(values, 1)).toBe(100);
    expect(percentile([7], 0.95)).toBe(7);
  });

  it("nothing has no median", () => {
    expect(median([])).toBeNaN();
  });

  it("the time of the processor leaves out what a run waits for, and keeps its result", () => {
    const wait = new Int32Array(new SharedArrayBuffer(4));
    const { ms, result } = processorTime(() => Atomics.wait(wait, 0, 0, 200));
    expect(result).toBe("timed-out");
    expect(ms).toBeLessThan(150);
  });
});
