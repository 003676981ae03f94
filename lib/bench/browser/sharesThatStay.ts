import type { Page } from "@playwright/test";

/**
 * How much of the screen's height is taken by what stays there while the page, or an interrupt over it, is scrolled: the header,
 * the bar at the foot, and both.
 */
export async function sharesThatStay(page: Page): Promise<{ header: number; bar: number; all: number }> {
  return page.evaluate(() => {
    const walk = document.querySelector<HTMLElement>(".walk")!;
    const scroller =
      getComputedStyle(walk).position === "fixed" ? walk : (document.scrollingElement as HTMLElement);
    const [header = 0, bar = 0] = [
      document.querySelectorAll("header"),
      walk.querySelectorAll(":scope > .interrupt, .interrupts, .interrupts > .interrupt[open]"),
    ].map((elements) => {
      let sum = 0;
      for (const element of elements) {
        const tops = [200, 240].map((place) => {
          scroller.scrollTop = place;
          return element.getBoundingClientRect().top;
        });
        const { top, bottom } = element.getBoundingClientRect();
        const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
        // What moves along, or is not on the screen, takes none of it.
        if (Math.abs(tops[0]! - tops[1]!) < 1 && seen > 0) sum += seen / innerHeight;
      }
      return sum;
    });
    scroller.scrollTop = 0;
    return { header, bar, all: header + bar };
  });
}
