import type { Page } from "@playwright/test";
import { pathTo } from "../../lib/model/paths";
import { codes, locales } from "./support/content";
import { SHARED_TEMPLATES, TEMPLATES } from "./support/templates";
import { expect, test } from "./support/test";

/** A small phone; and 320 CSS pixels, to which WCAG's reflow (1.4.10) and 400 % zoom come down. */
const SCREENS = [
  { width: 360, height: 640 },
  { width: 320, height: 256 },
];

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  for (const screen of SCREENS) {
    await page.setViewportSize(screen);
    const wide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const outside = [...document.querySelectorAll("body *")].filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (left < -1 || right > clientWidth + 1) && element.checkVisibility();
      });
      return scrollWidth > clientWidth ? outside.map((element) => element.outerHTML.slice(0, 120)) : null;
    });
    expect(wide, `at ${screen.width} pixels`).toBeNull();
  }
}

for (const { name, open } of SHARED_TEMPLATES)
  test(`${name} needs no sideways scrolling`, async ({ page }) => {
    await open(page, "");
    await expectNoSidewaysScroll(page);
  });

for (const locale of ["en", "es", "ar"])
  for (const { name, open } of TEMPLATES)
    test(`${name} needs no sideways scrolling in ${locale}`, async ({ page }) => {
      await open(page, locale);
      await expectNoSidewaysScroll(page);
    });

for (const { code, direction } of locales)
  test(`pages in ${code} say their language and run ${direction}`, async ({ page }) => {
    for (const path of [pathTo.home(code), pathTo.situation(code, "home"), pathTo.leave(code)]) {
      await page.goto(path);
      const html = page.locator("html");
      await expect(html).toHaveAttribute("lang", code);
      await expect(html).toHaveAttribute("dir", direction);
      await expect(page.locator("body")).toHaveCSS("direction", direction);
    }
  });

test("telephone numbers keep their order in text that runs from right to left", async ({ page }) => {
  for (const path of [pathTo.state("ar", "CA"), pathTo.hotlines("ar"), pathTo.situation("ar", "home")]) {
    await page.goto(path);
    const numbers = await page.locator('a[href^="tel:"]').evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility())
        .map((link) => {
          const text = link.querySelector("bdi[dir=ltr]")?.firstChild;
          if (!text?.textContent) return { number: link.outerHTML, inOrder: false };
          const leftOf = (index: number) => {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + 1);
            return range.getBoundingClientRect().left;
          };
          const lefts = Array.from(text.textContent, (_, index) => leftOf(index));
          return {
            number: text.textContent,
            inOrder: lefts.every((left, index) => index === 0 || left >= (lefts[index - 1] ?? left)),
          };
        }),
    );
    expect(numbers.length, path).toBeGreaterThan(0);
    expect(numbers.filter(({ inOrder }) => !inOrder)).toEqual([]);
  }
});

test.describe("for people whom motion makes ill", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });
  test("nothing moves", async ({ page }) => {
    for (const { open } of TEMPLATES.slice(0, 5)) {
      await open(page, codes[0] ?? "");
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      await expect(page.locator("html")).toHaveCSS("scroll-behavior", "auto");
    }
  });
});
