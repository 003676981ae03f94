import type { Page } from "@playwright/test";

/**
 * The browser's Back. Playwright's own waits for ever in Firefox where it leads to a page that was kept alive, or to the same page
 * without `#content`.
 */
export const pressBack = (page: Page) => page.evaluate(() => history.back());
