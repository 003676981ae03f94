import type { Locator, Page } from "@playwright/test";
import { stillHand } from "../../lib/bench/browser/stillHand";
import { expect, test } from "./support/test";
import { WalkPage } from "./support/walkPage";

test.use({ hasTouch: true, isStill: false });

/** Two taps at one place, as a shaking hand makes them: `apart` ms by the clock of their events, however busy the machine. */
async function tapTwice(page: Page, target: Locator, apart: number): Promise<void> {
  await stillHand(page);
  // Not under the bar.
  await target.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const { x, y, width, height } = (await target.boundingBox())!;
  const input = await page.context().newCDPSession(page);
  const first = Date.now();
  const tapAt = async (x: number, y: number, time: number) => {
    const timestamp = time / 1000;
    await input.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }], timestamp });
    await input.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [], timestamp });
  };
  await tapAt(x + width / 2, y + height / 2, first);
  await page.waitForTimeout(apart);
  await tapAt(x + width / 2 + 6, y + height / 2 - 5, first + apart);
  await input.detach();
}

for (const locale of ["en", "ar"])
  for (const apart of [80, 250])
    test(`two taps ${apart} ms apart are one: what happened stays, and nothing else is pressed, in ${locale}`, async ({
      page,
    }) => {
      const walk = new WalkPage(page, locale);
      await walk.open();
      await walk.isStepwise();
      await tapTwice(page, walk.interrupt("home-came-in"), apart);
      await expect(page.locator(".interrupt[open]")).toHaveCount(1);
      await expect(page.locator(".walk .script:visible").first()).toBeVisible();

      await walk.open();
      await walk.isStepwise();
      await tapTwice(page, walk.answer("home-door", "closed"), apart);
      await expect(walk.openAnswers).toHaveCount(1);

      const paper = new WalkPage(page, locale, "paper");
      await paper.open();
      await paper.isStepwise();
      for (const option of ["arrest-warrant", "i-200"]) {
        await paper.open();
        await paper.isStepwise();
        await tapTwice(page, paper.answer("paper-kind", option), apart);
        await expect(paper.openAnswers).toHaveCount(1);
        await expect(
          page.locator("dialog, .say [type=checkbox]:checked, [data-tool][aria-pressed=true]"),
        ).toHaveCount(0);
      }
    });

test("a box is ticked by one tap on its label, and two taps tick it once", async ({ page }) => {
  const walk = new WalkPage(page, "en", "paper");
  await walk.open();
  await walk.isStepwise();
  await stillHand(page);
  await walk.answer("paper-kind", "arrest-warrant").click();
  const label = page.locator(".say label:visible").first();
  const box = label.locator("[type=checkbox]");
  await stillHand(page);
  await tapTwice(page, label, 120);
  await expect(box).toBeChecked();
  await stillHand(page);
  await label.click();
  await expect(box).not.toBeChecked();
});

test("a tap that comes with the page is the second of the one that led to it", async ({ page }) => {
  // The first click of this page, as if made 200 ms after it was opened: set before any module of the page looks at it.
  await page.addInitScript(() =>
    window.addEventListener(
      "click",
      (event) => Object.defineProperty(event, "timeStamp", { value: 200, configurable: true }),
      { capture: true, once: true },
    ),
  );
  const walk = new WalkPage(page, "en");
  await walk.open();
  await walk.isStepwise();
  const answer = walk.answer("home-door", "closed");
  await answer.click();
  await expect(walk.openAnswers).toHaveCount(0);
  await stillHand(page);
  await answer.click();
  await expect(walk.openAnswers).toHaveCount(1);
});
