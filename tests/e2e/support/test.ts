import { test as base } from "@playwright/test";
import { expectNoFaults, watchPage } from "./watchPage";

/** `test` with one more rule for every test: the pages that it opens break nothing that `watchPage` sees. */
export const test = base.extend<{ watched: void }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const faults = await watchPage(page, baseURL ?? "");
      await use();
      expectNoFaults(faults);
    },
    { auto: true },
  ],
});
export { expect } from "@playwright/test";
