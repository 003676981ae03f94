import type { Browser } from "@playwright/test";
import { pathTo } from "../../model/paths";
import type { Row, Section } from "../report";
import { STEPWISE } from "./goToSentence";
import { setTextSize } from "./setTextSize";
import { sharesThatStay } from "./sharesThatStay";
import { SMALL_SCREEN, SMALL_SCREEN_NAME } from "./smallScreen";

/** The size of text that a device is set to, in percent of the usual one. */
const TEXT = [100, 150, 200];

/** How much of a small screen is covered by what stays at its top and foot, on the page at the door. */
export async function measureStickyShare(
  browser: Browser,
  origin: string,
  locales: readonly string[],
): Promise<Section> {
  const rows: Row[] = [];
  for (const locale of locales) {
    const page = await browser.newPage({ viewport: SMALL_SCREEN });
    const row: Record<string, string | number> = { locale };
    for (const percent of TEXT) {
      await setTextSize(page, percent);
      await page.goto(`${origin}${pathTo.situation(locale, "home")}`);
      await page.locator(STEPWISE).waitFor({ state: "attached" });
      row[`${percent} % text`] = Math.round((await sharesThatStay(page)).all * 100) / 100;
    }
    rows.push(row);
    await page.close();
  }
  return { name: `Share of a screen of ${SMALL_SCREEN_NAME} that stays covered`, rows, over: [] };
}
