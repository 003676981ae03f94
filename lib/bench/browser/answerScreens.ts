import type { Browser, Page } from "@playwright/test";
import { pathTo } from "../../model/paths";
import type { Row, Section } from "../report";
import { askZip, NOON } from "./askZip";
import { SMALL_SCREEN, SMALL_SCREEN_NAME } from "./smallScreen";

/** Large cities, small towns, a border, islands, the place of a tribe, and where nobody is near. */
const ZIPS = (
  "10001 55407 78501 90012 60608 77036 85009 33125 02108 98104 " +
  "99686 00901 96910 59935 79936 92173 30303 70112 57770 20001"
).split(" ");

type Sizes = { page: number; best: number; fromTop: number };

/** How many screens of a small telephone the answer to a ZIP code takes, and the page around it. */
export async function measureAnswers(
  browser: Browser,
  origin: string,
  locales: readonly string[],
): Promise<Section> {
  const rows: Row[] = [];
  for (const locale of locales) {
    const page = await browser.newPage({ viewport: SMALL_SCREEN });
    await page.clock.setFixedTime(NOON);
    await page.goto(`${origin}${pathTo.hotlines(locale)}`);
    const empty = await page.evaluate(() => document.documentElement.scrollHeight);
    const sizes: Sizes[] = [];
    for (const zip of ZIPS) sizes.push(await answerTo(page, zip));
    await page.close();
    const most = (of: (one: Sizes) => number) => screens(Math.max(...sizes.map(of)));
    rows.push({
      locale,
      "ZIP codes": ZIPS.length,
      "page without an answer": screens(empty),
      "with one, most": most((one) => one.page),
      "three best end, most": most(({ best }) => best),
      "from the top of the page": most(({ fromTop }) => fromTop),
    });
  }
  return { name: `Answers to ZIP codes, in screens of ${SMALL_SCREEN_NAME}`, rows, over: [] };
}

/** Asks, and measures in pixels where the third number ends: on the screen as it then stands, and on the page. */
async function answerTo(page: Page, zip: string): Promise<Sizes> {
  await page.evaluate(() => scrollTo(0, 0));
  await askZip(page, zip);
  return page.evaluate(() => {
    const { bottom } = document
      .querySelectorAll(".answers > .hotlines > .hotline")[2]!
      .getBoundingClientRect();
    return { page: document.documentElement.scrollHeight, best: bottom, fromTop: bottom + scrollY };
  });
}

function screens(pixels: number): number {
  return Math.round((pixels / SMALL_SCREEN.height) * 100) / 100;
}
