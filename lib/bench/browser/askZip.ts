import type { Page } from "@playwright/test";

/** A Friday at noon, so that the same lines are open each time. */
export const NOON = new Date("2026-11-27T18:00:00Z");

/** Types a ZIP code into the box of the page, and waits for the numbers. */
export async function askZip(page: Page, zip: string): Promise<void> {
  await page.locator("#zip").fill(zip);
  await page.keyboard.press("Enter");
  await page.locator(".answers > h2:focus").waitFor();
}
