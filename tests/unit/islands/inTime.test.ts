import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inTime } from "../../../lib/islands/inTime";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const later = <T>(value: T, ms: number) => new Promise<T>((done) => setTimeout(done, ms, value));
/** What becomes of it, without an error that nobody catches. */
const fate = <T>(promise: Promise<T>) => promise.catch(({ message }: Error) => message);

test("what comes whole in time is given as it came, and no timer is left", async () => {
  const given = inTime(() => later("whole", 14_000));
  await vi.advanceTimersByTimeAsync(14_000);
  expect(await given).toBe("whole");
  expect(vi.getTimerCount()).toBe(0);
});

test("a network that says nothing is given up after 15 seconds, and told so", async () => {
  let signal: AbortSignal | undefined;
  const given = fate(inTime((told) => new Promise<never>(() => (signal = told))));
  await vi.advanceTimersByTimeAsync(14_999);
  expect(signal?.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await given).toBe("too late");
  expect(signal?.aborted).toBe(true);
});

test("what fails in time fails with its own error, and is not given up besides", async () => {
  let signal: AbortSignal | undefined;
  const given = fate(
    inTime((told) => {
      signal = told;
      return Promise.reject(new Error("503"));
    }),
  );
  expect(await given).toBe("503");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(signal?.aborted).toBe(false);
});
