import type { Browser } from "@playwright/test";
import { type BytesByKind, countBytes } from "./bytesByKind";
import type { Network } from "./networks";
import { PHONE, runFirst, slowDown } from "./phone";

/**
 * What a person with a cheap telephone and a bad network gets: the largest paint and the total blocking time in
 * milliseconds, and the layout shift, which has no unit.
 */
export type Load = { lcp: number; tbt: number; cls: number; bytes: BytesByKind };

type Observed = { lcp: number; cls: number; long: [start: number, duration: number][] };
type ObservedWindow = { observed: Observed };

/** Loads a page with an empty cache, until the network has been idle for half a second. */
export async function loadPage(browser: Browser, url: string, network: Network): Promise<Load> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const bytes = countBytes(await slowDown(page, network));
  await runFirst(page, observe, null);
  await page.goto(url, { waitUntil: "networkidle", timeout: 60_000 });
  // A busy machine tells of the paint after the network is idle.
  await page.waitForFunction(() => (window as unknown as ObservedWindow).observed.lcp > 0);
  const { observed, firstPaint } = await page.evaluate(() => ({
    observed: (window as unknown as ObservedWindow).observed,
    firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
  }));
  await context.close();
  return { lcp: observed.lcp, tbt: blockingTime(observed.long, firstPaint), cls: observed.cls, bytes };
}

/** Of each task after the first paint, what it takes over 50 ms. */
export function blockingTime(tasks: Observed["long"], firstPaint: number): number {
  return tasks
    .filter(([start]) => start >= firstPaint)
    .reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0);
}

/** Runs in the page. */
function observe(): void {
  const observed: Observed = { lcp: 0, cls: 0, long: [] };
  (window as unknown as ObservedWindow).observed = observed;
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch("largest-contentful-paint", (entry) => (observed.lcp = entry.startTime));
  watch("longtask", (entry) => observed.long.push([entry.startTime, entry.duration]));
  watch("layout-shift", (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!shift.hadRecentInput) observed.cls += shift.value;
  });
}
