import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { setTextSize } from "../../../lib/bench/browser/setTextSize";

/** WCAG 2.2, levels A and AA. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** A small phone; and 320 CSS pixels, to which reflow (WCAG 1.4.10) and 400 % zoom come down. */
const SCREENS = [
  { width: 360, height: 640 },
  { width: 320, height: 256 },
];

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  for (const screen of SCREENS) {
    await page.setViewportSize(screen);
    await expectNothingOutside(page, `a screen of ${screen.width} pixels`);
  }
}

/** Text set twice as large (WCAG 1.4.4), on a page that is not opened anew. It leaves the page so. */
export async function expectNoSidewaysScrollOfLargeText(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 640 });
  await setTextSize(page, 200);
  await expectNothingOutside(page, "a screen of 360 pixels with text twice as large");
}

async function expectNothingOutside(page: Page, where: string): Promise<void> {
  const outside = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (left < -1 || right > clientWidth + 1) && element.checkVisibility();
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });
  expect(outside, `outside of ${where}`).toEqual([]);
}

/** @param more rules of axe beyond WCAG. */
export async function expectNoAxeViolations(page: Page, more: readonly string[] = []): Promise<void> {
  // As tall as the page, and what scrolls on it: a bar that stays hides something in every single scroll position.
  const height = await page.evaluate(() =>
    [...document.querySelectorAll("*")].reduce((most, { scrollHeight }) => Math.max(most, scrollHeight), 0),
  );
  await page.setViewportSize({ width: 360, height });
  const { violations } = await new AxeBuilder({ page })
    // First, since it forgets the tags. Pages have no frames and no media to load, so axe need not look for any.
    .options({
      resultTypes: ["violations"],
      preload: false,
      rules: Object.fromEntries(more.map((rule) => [rule, { enabled: true }])),
    })
    .setLegacyMode()
    .withTags(TAGS)
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`),
  ).toEqual([]);
}
