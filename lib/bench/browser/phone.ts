import type { CDPSession, Page } from "@playwright/test";
import type { Network } from "./networks";

/** A cheap telephone: a small screen that is touched. */
export const PHONE = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};
/** How many times slower its processor is than this machine's. A service worker's own thread is not slowed. */
const CPU_SLOWDOWN = 4;
export const SLOWED = `processor ${CPU_SLOWDOWN} times slower`;

/** Makes a page as slow as the telephone, and as its network where one is given. */
export async function slowDown(page: Page, network: Network | null): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
  await session.send("Network.enable");
  if (network) {
    const bytesPerSecond = (network.kilobitsPerSecond * 1000) / 8;
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: network.delayMs,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
  }
  return session;
}

/** Runs a function in every page before anything of it. */
export async function runFirst<T>(page: Page, script: (argument: T) => void, argument: T): Promise<void> {
  // tsx keeps the names of functions with a helper that the page does not have.
  await page.addInitScript({ content: "globalThis.__name = (named) => named;" });
  await page.addInitScript(script as (argument: unknown) => void, argument);
}
