import type { Page } from "@playwright/test";
import { pathTo } from "../../lib/model/paths";
import { label } from "./support/content";
import { expect, test } from "./support/test";
import { WalkPage } from "./support/walkPage";

/** Presses Tab until the element has the focus; fails where Tab does not lead there. */
async function tabTo(page: Page, target: ReturnType<Page["locator"]>): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`40 presses of Tab do not lead to ${target}`);
}

test("the walk can be taken with the keyboard alone", async ({ page }) => {
  const walk = new WalkPage(page, "en");
  await walk.open();
  await walk.isStepwise();

  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: label("en", "site.skip") })).toBeFocused();
  await tabTo(page, walk.answer("home-door", "closed"));
  await page.keyboard.press("Enter");
  const heading = page.locator(".walk .script:visible h3").first();
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();

  await tabTo(page, walk.answer("home-paper", "none"));
  await page.keyboard.press("Enter");
  await expect(walk.question("home-who")).toBeVisible();
  await expect(walk.openAnswers).toHaveCount(2);

  await page.keyboard.press("Shift+Tab");
  await walk.back.focus();
  await page.keyboard.press("Enter");
  await expect(walk.openAnswers).toHaveCount(1);
  await expect(heading).toBeFocused();
  await walk.back.focus();
  await page.keyboard.press("Enter");
  await expect(walk.openAnswers).toHaveCount(0);
  await expect(walk.question("home-door")).toBeFocused();
});

test("a note opens with Enter, closes with Escape, and gives the focus back", async ({ page }) => {
  const walk = new WalkPage(page, "en");
  await walk.open();
  await walk.isStepwise();
  await walk.answer("home-door", "closed").click();
  const why = page.locator(".walk .script:visible").getByRole("button", { name: label("en", "script.why") });
  await why.focus();
  await page.keyboard.press("Enter");
  const note = page.locator(".note:popover-open");
  await expect(note).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(note).toHaveCount(0);
  await expect(why).toBeFocused();
});

test("what comes late above the focus does not push it off the screen", async ({ page }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((done) => (arrive = done));
  await page.route(`**${pathTo.zipWords("en")}`, async (route) => {
    await arrived;
    await route.continue();
  });
  const walk = new WalkPage(page, "en");
  await walk.open();
  await walk.isStepwise();
  await page.locator(".end").getByLabel(label("en", "hotlines.zipLabel"), { exact: true }).focus();
  const call = page.locator(".end .national a").first();
  await tabTo(page, call);
  const before = await call.boundingBox();
  arrive();
  await expect(page.locator(".end select")).toBeVisible();
  expect(Math.abs((await call.boundingBox())!.y - before!.y)).toBeLessThan(2);
});

test("the focus is never hidden behind what stays on the screen", async ({ page }) => {
  const walk = new WalkPage(page, "en");
  await walk.open();
  await walk.isStepwise();
  await walk.answer("home-door", "closed").click();
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press("Tab");
    const hidden = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const points = [0.1, 0.5, 0.9].flatMap((x) =>
        [0.1, 0.5, 0.9].map((y) => [left + x * (right - left), top + y * (bottom - top)] as const),
      );
      const seen = points.some(([x, y]) => {
        const top = document.elementFromPoint(x, y);
        return top !== null && (element.contains(top) || top.contains(element));
      });
      return seen ? null : element.outerHTML.slice(0, 120);
    });
    expect(hidden, `after ${presses + 1} presses of Tab`).toBeNull();
  }
});
