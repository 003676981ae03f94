import { expect, type Page } from "@playwright/test";
import { pathTo } from "../../../lib/model/paths";

/**
 * Counts from now on what a page asks for.
 * @returns waits until what the tools of scripts need, fetched ahead once a page is quiet, is on the device.
 */
export function toolsAhead(page: Page, locale: string): () => Promise<void> {
  let [asked, came] = [0, 0];
  page.on("request", () => (asked += 1));
  // What the page before had asked for may come, or be given up, only now.
  for (const end of ["requestfinished", "requestfailed"] as const)
    page.on(end as "request", () => (came += 1));
  const words = () =>
    page.evaluate(
      (path) => performance.getEntriesByName(location.origin + path).length,
      pathTo.toolWords(locale),
    );
  return async () => {
    await expect.poll(words).toBe(1);
    // With them comes the module, and a moment later what that one imports.
    const isStill = async () => {
      const before = asked;
      await page.waitForTimeout(200);
      return asked === before && came >= asked;
    };
    await expect.poll(isStill).toBe(true);
  };
}
