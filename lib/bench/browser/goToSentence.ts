import type { Page } from "@playwright/test";
import { pathTo } from "../../model/paths";
import { relativeAddress } from "../../model/relativeAddress";
import { runFirst } from "./phone";
import { type Mark, type Way, wayOf } from "./way";

/** The door on the first screen, and the first sentence to say: the same in real and in plain pages. */
const doorIn = (locale: string) =>
  `main a[href="${relativeAddress(pathTo.home(locale), pathTo.situation(locale, "home"))}"]`;
const SENTENCE = "main q";

/** What a page has when its module has done its work. */
export const STEPWISE = ".walk.stepwise";
/** A sentence that takes longer is not on the screen at all. */
const LIMIT_MS = 30_000;

type Tell = (name: Mark["name"], at: number) => void;

/**
 * Opens the first screen and taps as soon as there is something to tap, until the first sentence is painted.
 * @param home the first screen's address.
 */
export async function goToSentence(page: Page, home: string, locale: string): Promise<Way> {
  const marks: Mark[] = [];
  let seen = () => {};
  const sentence = new Promise<void>((done) => (seen = done));
  await page.exposeFunction("tellMark", (name: Mark["name"], at: number) => {
    marks.push({ name, at });
    if (name === "sentence") seen();
  });
  await runFirst(page, tellMarks, SENTENCE);
  await page.goto(home, { waitUntil: "commit", timeout: 60_000 });
  await page.locator(doorIn(locale)).first().tap();
  await page.waitForURL(`**${pathTo.situation(locale, "home")}`, { waitUntil: "commit" });
  const tooLate = page.waitForTimeout(LIMIT_MS).then(() => {
    throw new Error(`the first sentence was not painted on the screen of ${page.url()}`);
  });
  await Promise.race([sentence, tooLate]);
  return wayOf(marks);
}

/** Runs in the page. */
function tellMarks(sentence: string): void {
  const tell: Tell = (window as unknown as { tellMark: Tell }).tellMark;
  const tellAt = (name: Mark["name"], time: number) => tell(name, performance.timeOrigin + time);
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  tellAt("opened", 0);
  watch("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") tellAt("shown", startTime);
  });
  watch("element", (entry) => tellAt("sentence", (entry as unknown as { renderTime: number }).renderTime));
  addEventListener("click", ({ timeStamp }) => tellAt("tap", timeStamp), { capture: true });
  // The browser tells when the paragraph around a sentence is first painted. It has to be asked before that happens.
  new MutationObserver(() => {
    for (const quote of document.querySelectorAll(sentence))
      quote.parentElement?.setAttribute("elementtiming", "sentence");
  }).observe(document, { childList: true, subtree: true });
}
