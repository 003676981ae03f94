import type { Page } from "@playwright/test";

/**
 * Watches what a page asks for from now on.
 * @returns a function that waits until nothing has been under way for a while, in ms. Playwright's own `networkidle` tells of the
 * loading of a page, and not of what is asked for afterwards.
 */
export function quietNetwork(page: Page, quietFor: number): () => Promise<void> {
  let underWay = 0;
  let last = 0;
  const count = (by: number) => () => {
    // What the page before had asked for may come, or be given up, only now.
    underWay = Math.max(0, underWay + by);
    last = Date.now();
  };
  page.on("request", count(1));
  page.on("requestfinished", count(-1));
  page.on("requestfailed", count(-1));
  const isQuiet = () => underWay === 0 && Date.now() - last >= quietFor;
  return async () => {
    last = Date.now();
    while (!isQuiet()) await page.waitForTimeout(50);
  };
}
