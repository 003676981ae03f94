import type { Browser, Page } from "@playwright/test";
import { pathTo } from "../../model/paths";
import type { Row, Section } from "../report";
import { contrastOf } from "./contrastOf";
import { STEPWISE } from "./goToSentence";
import { stillHand } from "./stillHand";

const LETTERS: readonly (readonly [name: string, selector: string])[] = [
  ["words to say", ".say q:visible"],
  ["text", ".opening ul:not(.say) li:visible"],
  ["quiet text", ".hint:visible"],
  ["links", "footer a:visible"],
  ["bar at the top", "header a:visible"],
  ["bar at the foot", ".interrupt > summary:visible"],
];

/** How much the letters of the page at the door stand out, by day and by night; the least of each kind. */
export async function measureContrasts(browser: Browser, origin: string, locale: string): Promise<Section> {
  const rows: Row[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await browser.newPage({ colorScheme });
    await page.goto(`${origin}${pathTo.situation(locale, "home")}`);
    await page.locator(STEPWISE).waitFor({ state: "attached" });
    const row: Record<string, string | number> = { device: colorScheme };
    for (const [name, selector] of LETTERS) row[name] = await least(page, selector);
    await stillHand(page);
    await page.locator("[data-tool=show]:visible").first().click();
    await page.locator(".show p").waitFor();
    row["shown to an officer"] = await least(page, ".show :is(p, span, button)");
    rows.push(row);
    await page.close();
  }
  return { name: "Contrast of letters, of 21 at most", rows, over: [] };
}

/** @throws Error where no letters are there to be measured. */
async function least(page: Page, selector: string): Promise<number> {
  const ratios = await contrastOf(page.locator(selector));
  if (ratios.length === 0) throw new Error(`nothing on ${page.url()} is ${selector}`);
  return Math.round(Math.min(...ratios) * 100) / 100;
}
