import { test as base } from "@playwright/test";
import { expectNoFaults, watchPage } from "./watchPage";

/**
 * `test` with one more rule for every test: the pages that it opens break nothing that `watchPage` sees. `isStill`: clicks follow
 * each other as those of a still hand, a second apart by their time stamps, though they are made at once.
 */
export const test = base.extend<{ isStill: boolean; watched: void }>({
  isStill: [true, { option: true }],
  watched: [
    async ({ page, baseURL, isStill }, use) => {
      if (isStill) await page.addInitScript(setClicksApart);
      const faults = await watchPage(page, baseURL ?? "");
      await use();
      expectNoFaults(faults);
    },
    { auto: true },
  ],
});
/** Makes clicks those of a still hand. Runs in the page. */
export function setClicksApart(): void {
  let clicks = 0;
  window.addEventListener(
    "click",
    (event) => Object.defineProperty(event, "timeStamp", { value: event.timeStamp + (clicks += 1) * 1000 }),
    true,
  );
}
export { expect } from "@playwright/test";
