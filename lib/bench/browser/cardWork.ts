import type { Browser, CDPSession, Page } from "@playwright/test";
import { pathTo } from "../../model/paths";
import type { Row, Section } from "../report";
import { median } from "../statistics";
import { PHONE, slowDown, SLOWED } from "./phone";
import { settle } from "./settle";
import { type Work, workOf } from "./workOf";

/** The card with the most lines that hang on something, in the fullest of its forms and in the plainest. */
const PRINT = "custody";
const LAYOUTS = ["cards", "foldout"] as const;
const RUNS = 5;

const WHO = "[data-who=lawyer]";
/** What a person does with a card, one after another. */
const ACTS: readonly (readonly [name: string, act: (page: Page) => Promise<unknown>])[] = [
  ["tick a line", (page) => page.locator("[name=line]:not(:checked)").first().check()],
  ["type a letter of a name", (page) => page.locator(`${WHO} [name=name]`).pressSequentially("A")],
  ["type the last digit of a number", (page) => page.locator(`${WHO} [name=number]`).fill("617-555-0142")],
  ["add a language", addLanguage],
];

/** What each change of a card costs: lines, letters as large as fit, and every copy on the sheet. */
export async function timeCards(
  browser: Browser,
  origin: string,
  locales: readonly string[],
): Promise<Section> {
  const rows: Row[] = [];
  for (const locale of locales)
    for (const layout of LAYOUTS) {
      const runs: Work[][] = [];
      for (let run = 0; run < RUNS; run++) {
        const context = await browser.newContext(PHONE);
        const page = await context.newPage();
        const session = await slowDown(page, null);
        await session.send("Performance.enable");
        await page.goto(`${origin}${pathTo.print(locale, PRINT)}`);
        await page.locator(`[name=layout][value=${layout}]`).check();
        await settle(page);
        runs.push(await workOfEach(page, session));
        await context.close();
      }
      for (const [at, [act]] of ACTS.entries()) {
        const middle = (of: (work: Work) => number) =>
          Math.round(median(runs.map((works) => of(works[at]!))) * 10) / 10;
        rows.push({
          locale,
          layout,
          act,
          "script ms": middle(({ script }) => script),
          "style ms": middle(({ style }) => style),
          "layout ms": middle(({ layout: ms }) => ms),
        });
      }
    }
  return { name: `Work of making a card, ${SLOWED}, median of ${RUNS}`, rows, over: [] };
}

async function addLanguage(page: Page): Promise<void> {
  await page.locator("[name=language]").first().check();
  await page.locator(".other").waitFor();
}

async function workOfEach(page: Page, session: CDPSession): Promise<Work[]> {
  const works: Work[] = [];
  for (const [, act] of ACTS) works.push(await workOf(page, session, () => act(page)));
  return works;
}
