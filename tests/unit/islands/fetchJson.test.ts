import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { at } from "../../../lib/islands/at";
import { fetchJson } from "../../../lib/islands/fetchJson";

let asked: { path: string; signal: AbortSignal }[] = [];
/** Answers the requests in their order. */
function serve(...answers: ((signal: AbortSignal) => Promise<Response>)[]): void {
  vi.stubGlobal("fetch", (path: string, { signal }: { signal: AbortSignal }) => {
    asked.push({ path, signal });
    return answers[asked.length - 1]!(signal);
  });
}
const ends = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(new Error("aborted"))));
/** Half of a body, and then silence, until nobody waits any more. */
const half = async (signal: AbortSignal) =>
  ({ ok: true, status: 200, json: () => ends(signal) }) as unknown as Response;
const whole = async () => Response.json({ whole: true });
const fate = (promise: Promise<unknown>) => promise.catch(({ message }: Error) => message);

beforeEach(() => {
  asked = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a file is fetched once a page", async () => {
  serve(whole, whole);
  expect(await Promise.all([fetchJson("/once.json"), fetchJson("/once.json")])).toEqual([
    { whole: true },
    { whole: true },
  ]);
  expect(asked.map(({ path }) => path)).toEqual([at("/once.json")]);
});

for (const [name, silent] of [
  ["without a first byte", ends],
  ["after half of the body", half],
] as const)
  test(`a network that is silent ${name} is given up, and asked again the next time`, async () => {
    const path = `/${name}.json`;
    serve(silent, whole);
    const given = fate(fetchJson(path));
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await given).toMatch(/too late|aborted/);
    expect(asked[0]!.signal.aborted).toBe(true);
    expect(await fetchJson(path)).toEqual({ whole: true });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked[1]!.signal.aborted).toBe(false);
  });

test("an error of the server is none of its files, and is asked again the next time", async () => {
  serve(async () => new Response("{}", { status: 503 }), whole);
  expect(await fate(fetchJson("/error.json"))).toBe("/error.json: 503");
  expect(await fetchJson("/error.json")).toEqual({ whole: true });
});
