import type { Browser, Page } from "@playwright/test";
import { pathTo } from "../../model/paths";
import type { Row, Section } from "../report";
import { percentile } from "../statistics";
import { PHONE, runFirst, slowDown, SLOWED } from "./phone";
import { settle } from "./settle";

/** So many questions of each language are typed. */
const QUESTIONS = 8;
const BOX = "[role=search] [role=combobox]";
/** What the form has while it shows an answer. */
const ANSWERED = "[role=search][data-answered]";

type Tell = (ms: number) => void;

/**
 * From each letter of a question to its results in the page, once everything is loaded; what the browser then takes to draw them is left
 * out. Letters that the search has no answer for, such as those that end a refused request, are not counted.
 */
export async function timeTyping(
  browser: Browser,
  origin: string,
  locales: readonly string[],
  questionsIn: (locale: string) => readonly string[],
): Promise<Section> {
  const rows: Row[] = [];
  for (const locale of locales) {
    const questions = questionsIn(locale).slice(0, QUESTIONS);
    const context = await browser.newContext(PHONE);
    const page = await context.newPage();
    await slowDown(page, null);
    const waits: number[] = [];
    await page.exposeFunction("tellWait", (ms: number) => waits.push(ms));
    await runFirst(page, tellWaits, ANSWERED);
    await page.goto(`${origin}${pathTo.search(locale)}`);
    await typeFirst(page, questions.join(""));
    waits.length = 0;
    for (const question of questions) await type(page, question);
    await context.close();
    rows.push({
      locale,
      questions: questions.length,
      letters: [...questions.join("")].length,
      answers: waits.length,
      "p50 ms": percentile(waits, 0.5),
      "p95 ms": percentile(waits, 0.95),
      "max ms": Math.max(...waits),
    });
  }
  return { name: `Search as it is typed, ${SLOWED}`, rows, over: [] };
}

/** The first letter waits for all that a search loads and learns. */
async function typeFirst(page: Page, text: string): Promise<void> {
  await page.locator(BOX).focus();
  await page.keyboard.insertText([...text][0] ?? "");
  await page.locator(ANSWERED).waitFor({ state: "attached" });
  await settle(page);
}

async function type(page: Page, question: string): Promise<void> {
  await page.locator(BOX).fill("");
  await settle(page);
  for (const letter of question) {
    await page.keyboard.insertText(letter);
    await settle(page);
  }
}

/** Runs in the page. */
function tellWaits(answered: string): void {
  const tell: Tell = (window as unknown as { tellWait: Tell }).tellWait;
  let typed: number | null = null;
  addEventListener("input", ({ timeStamp }) => (typed = timeStamp), { capture: true });
  // Told at every answer, the same value or not, and after the script that gave it has ended.
  new MutationObserver(() => {
    if (typed === null || !document.querySelector(answered)) return;
    tell(performance.now() - typed);
    typed = null;
  }).observe(document, { attributeFilter: ["data-answered"], subtree: true });
}
