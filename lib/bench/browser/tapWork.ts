import type { Browser, CDPSession, Page } from "@playwright/test";
import type { PageWeight } from "../pageWeights";
import type { Row, Section } from "../report";
import { median } from "../statistics";
import { STEPWISE } from "./goToSentence";
import { PHONE, slowDown, SLOWED } from "./phone";
import { stillHand } from "./stillHand";
import { type Work, workOf } from "./workOf";

/** So many pages of each language are measured: those with the most elements. */
const PAGES = 8;
/** Answers that wait to be given. */
const WAITING = ".question [name] > summary:visible";
const RUNS = 5;

/** What the first and the second answer cost on the largest pages of each language. */
export async function timeTaps(
  browser: Browser,
  origin: string,
  weights: readonly PageWeight[],
  locales: readonly string[],
): Promise<Section> {
  const rows: Row[] = [];
  for (const locale of locales)
    for (const { page: path } of largest(weights.filter((one) => one.locale === locale))) {
      const context = await browser.newContext(PHONE);
      const page = await context.newPage();
      const session = await slowDown(page, null);
      await session.send("Performance.enable");
      const taps: Work[][] = [[], []];
      for (let run = 0; run < RUNS; run++) {
        await page.goto(`${origin}${path}`);
        await page.locator(STEPWISE).waitFor({ state: "attached" });
        // Some first answers leave nothing to ask.
        for (const tap of taps)
          if ((await page.locator(WAITING).count()) > 0) tap.push(await workOfTap(page, session));
      }
      await context.close();
      const middle = (tap: readonly Work[], of: (work: Work) => number) =>
        Math.round(median(tap.map(of)) * 10) / 10;
      for (const [at, tap] of taps.filter((tap) => tap.length > 0).entries())
        rows.push({
          page: path,
          tap: at + 1,
          "script ms": middle(tap, ({ script }) => script),
          "style ms": middle(tap, ({ style }) => style),
          "layout ms": middle(tap, ({ layout }) => layout),
          "script and style ms": middle(tap, ({ script, style }) => script + style),
        });
    }
  return { name: `Work of a tap, ${SLOWED}, median of ${RUNS}`, rows, over: [] };
}

function largest(weights: readonly PageWeight[]): readonly PageWeight[] {
  return weights
    .filter(({ kind }) => kind === "situation")
    .sort((a, b) => b.elements - a.elements)
    .slice(0, PAGES);
}

/** Taps the first answer in sight. */
async function workOfTap(page: Page, session: CDPSession): Promise<Work> {
  await stillHand(page);
  return workOf(page, session, () => page.locator(WAITING).first().tap());
}
