import type { Page } from "@playwright/test";

/** Waits until the browser has nothing left to do, so that nothing that is measured waits for what came before. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
}
