import type { Browser } from "@playwright/test";
import { pathTo } from "../../model/paths";
import type { Row, Section } from "../report";
import { STEPWISE } from "./goToSentence";

const SCREEN = { width: 360, height: 640 };
/** The size of text that a device is set to, in percent of the usual one. */
const TEXT = [100, 150, 200];
const USUAL_PX = 16;

/** How much of a small screen is covered by what stays at its top and foot, in the middle of the page at the door. */
export async function measureStickyShare(
  browser: Browser,
  origin: string,
  locales: readonly string[],
): Promise<Section> {
  const rows: Row[] = [];
  for (const locale of locales) {
    const page = await browser.newPage({ viewport: SCREEN });
    const session = await page.context().newCDPSession(page);
    const row: Record<string, string | number> = { locale };
    for (const percent of TEXT) {
      const standard = (USUAL_PX * percent) / 100;
      await session.send("Page.setFontSizes", { fontSizes: { standard, fixed: standard } });
      await page.goto(`${origin}${pathTo.situation(locale, "home")}`);
      await page.locator(STEPWISE).waitFor({ state: "attached" });
      row[`${percent} % text`] = await page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight / 3);
        const covers = [...document.querySelectorAll("body *")].filter((element) => {
          const { position } = getComputedStyle(element);
          return position === "fixed" || position === "sticky";
        });
        const heights = covers.map((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
        });
        return Math.round((heights.reduce((sum, height) => sum + height, 0) / innerHeight) * 100) / 100;
      });
    }
    rows.push(row);
    await page.close();
  }
  return {
    name: `Share of a screen of ${SCREEN.width} × ${SCREEN.height} that stays covered`,
    rows,
    over: [],
  };
}
