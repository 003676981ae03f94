import type { Page } from "@playwright/test";

const USUAL_PX = 16;

/** Sets the size of text as a device does, in percent of the usual one: media queries in `em` hear of it too. */
export async function setTextSize(page: Page, percent: number): Promise<void> {
  const standard = (USUAL_PX * percent) / 100;
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard, fixed: standard } });
}
