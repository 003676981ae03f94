import type { Page } from "@playwright/test";
import { pathTo } from "../../../model/paths";
import type { Row } from "../report";
import { median } from "../statistics";
import { runFirst } from "./phone";

/** The door on the first screen, its first answer, and the first sentence to say: the same in real and in plain pages. */
const doorIn = (locale: string) => `main a[href$="${pathTo.situation(locale, "home")}"]`;
const ANSWER = "main section > details > summary";
const SENTENCE = "main section > details q";

/** What a page has when it is there, and what it has when its module has done its work. */
export const AT_ONCE = "main";
export const STEPWISE = ".walk.stepwise";

/**
 * The way from the first screen to the first sentence, in milliseconds: what the person waits for, without the time in
 * which a person would read or this program finds the next thing to tap.
 */
export type Way = { taps: number; opened: number; next: number; answered: number };

/** Points in time, in milliseconds since 1970, since two pages are on the way. */
export type Mark = { name: "opened" | "shown" | "tap" | "sentence"; at: number };
type Tell = (name: Mark["name"], at: number) => void;

/**
 * Opens the first screen and taps as soon as there is something to tap, until the first sentence is painted.
 * @param home the first screen's address. @param ready what has to be there before the answer is tapped.
 */
export async function goToSentence(page: Page, home: string, locale: string, ready: string): Promise<Way> {
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
  await page.locator(ready).first().waitFor({ state: "attached" });
  await page.locator(ANSWER).first().tap();
  await sentence;
  return wayOf(marks);
}

/** The waits between marks: address to first paint, first tap to the next page's first paint, last tap to the sentence. */
export function wayOf(marks: readonly Mark[]): Way {
  const at = (name: Mark["name"], which: number) =>
    marks.filter((mark) => mark.name === name)[which]?.at ?? NaN;
  return {
    taps: marks.filter(({ name }) => name === "tap").length,
    opened: at("shown", 0) - at("opened", 0),
    next: at("shown", 1) - at("tap", 0),
    answered: at("sentence", 0) - at("tap", 1),
  };
}

/** The median of each wait by itself. */
export function middleWay(ways: readonly Way[]): Way {
  const middle = (of: (way: Way) => number) => median(ways.map(of));
  return {
    taps: middle(({ taps }) => taps),
    opened: middle(({ opened }) => opened),
    next: middle(({ next }) => next),
    answered: middle(({ answered }) => answered),
  };
}

/** A way as a line of a table, as a ratio to the same way through plain pages. */
export function wayRow(what: string, way: Way, plain: Way): Row {
  const sum = ({ opened, next, answered }: Way) => opened + next + answered;
  return {
    what,
    taps: way.taps,
    "first screen ms": Math.round(way.opened),
    "tap to situation ms": Math.round(way.next),
    "tap to sentence ms": Math.round(way.answered),
    "all waits ms": Math.round(sum(way)),
    "× plain": sum(way) / sum(plain),
    "last tap × plain": way.answered / plain.answered,
  };
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
  addEventListener(
    "click",
    ({ timeStamp }) => {
      tellAt("tap", timeStamp);
      // The browser tells when the paragraph around the sentence is first painted on the screen.
      document.querySelector(sentence)?.parentElement?.setAttribute("elementtiming", "sentence");
    },
    { capture: true },
  );
}
