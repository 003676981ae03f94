import type { Browser } from "@playwright/test";

/** What a person with a cheap telephone and a bad network gets. Times in milliseconds. */
export type Load = { lcp: number; tbt: number; cls: number; bytes: number; tap: number | null };

const SLOW_3G = { offline: false, latency: 2000, downloadThroughput: 400 * 125, uploadThroughput: 400 * 125 };
const CPU_SLOWDOWN = 4;
const PHONE = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};
type Measured = { lcp: number; cls: number; long: [start: number, duration: number][]; tap: number | null };

/** Loads a page with an empty cache, and taps `tapOn` once it is ready, where the page has one. */
export async function loadSlowly(
  browser: Browser,
  url: string,
  { readyWhen, tapOn }: { readyWhen: string; tapOn: string },
): Promise<Load> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW_3G);
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
  // tsx keeps the names of functions with a helper that the page does not have.
  await page.addInitScript({ content: "globalThis.__name = (named) => named;" });
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: "networkidle", timeout: 60_000 });

  const target = page.locator(tapOn).first();
  const hasTarget = (await target.count()) > 0;
  if (hasTarget) {
    await page.locator(readyWhen).first().waitFor({ state: "attached" });
    await target.tap();
    await page.waitForFunction(() => (window as unknown as { measured: Measured }).measured.tap !== null);
  }
  const { measured, firstPaint } = await page.evaluate(() => ({
    measured: (window as unknown as { measured: Measured }).measured,
    firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
  }));
  await context.close();
  const blocking = measured.long
    .filter(([start]) => start >= firstPaint)
    .reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0);
  return { lcp: measured.lcp, tbt: blocking, cls: measured.cls, bytes, tap: measured.tap };
}

/** Runs in the page, before anything of it. */
function observe(): void {
  const measured: Measured = { lcp: 0, cls: 0, long: [], tap: null };
  (window as unknown as { measured: Measured }).measured = measured;
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch("largest-contentful-paint", (entry) => (measured.lcp = entry.startTime));
  watch("longtask", (entry) => measured.long.push([entry.startTime, entry.duration]));
  watch("layout-shift", (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!shift.hadRecentInput) measured.cls += shift.value;
  });
  addEventListener(
    "click",
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        // A message comes after the frame is painted.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", () => (measured.tap = performance.now() - timeStamp));
        port1.start();
        port2.postMessage(null);
      }),
    { capture: true, once: true },
  );
}
