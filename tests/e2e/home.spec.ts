import { setTextSize } from "../../lib/bench/browser/setTextSize";
import { SMALL_SCREEN } from "../../lib/bench/browser/smallScreen";
import { pathTo } from "../../lib/model/paths";
import { scriptTitle } from "./support/content";
import { expect, test } from "./support/test";
import { WalkPage } from "./support/walkPage";

const LOCALES = ["en", "es", "ar"];
const CAME_IN = "home-came-in";

/**
 * "They came in anyway" can be tapped where the reader is, and a tap shows what to say now. Closed, it leads back to the same
 * place; without JavaScript, to the first question, and one tap on the same answer brings back the rest.
 */
async function expectOneTapToCameIn(walk: WalkPage, isScripted: boolean, isAnswered: boolean): Promise<void> {
  const interrupt = walk.interrupt(CAME_IN);
  const place = await walk.page.evaluate(() => window.scrollY);
  await expect(interrupt).toBeInViewport({ ratio: 1 });
  await interrupt.click();
  const script = walk.page.locator(".walk .script:visible").first();
  await expect(script.locator("> h3")).toHaveText(scriptTitle(walk.locale, "home-forced-entry"));
  await expect(script.locator(".say q").first()).toBeInViewport({ ratio: 1 });
  await interrupt.click();
  await expect(walk.script(scriptTitle(walk.locale, "home-forced-entry"))).toHaveCount(0);
  if (isScripted) expect(await walk.page.evaluate(() => window.scrollY), "the same place").toBe(place);
  else if (isAnswered) await walk.answer("home-door", "closed").click();
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    for (const locale of LOCALES)
      test(`officers at the door, a closed door and Form I-200, in ${locale}`, async ({ page }) => {
        const walk = new WalkPage(page, locale);
        await page.goto(pathTo.home(locale));
        await page.locator(".choices").getByRole("link", { name: walk.words.title, exact: true }).click();
        await expect(page).toHaveURL(pathTo.situation(locale, "home"));
        if (javaScriptEnabled) await walk.isStepwise();
        await expect(walk.question("home-door")).toBeVisible();
        await expectOneTapToCameIn(walk, javaScriptEnabled, false);

        await walk.answer("home-door", "closed").click();
        const first = walk.script(scriptTitle(locale, "home-closed-door"));
        await walk.canBeReadAtOnce(first.locator(".say q:lang(en)").first());
        await expectOneTapToCameIn(walk, javaScriptEnabled, true);

        await walk.answer("home-paper", "i-200").click();
        const form = walk.script(scriptTitle(locale, "paper-agency-form"));
        const line = form.locator(".say q:lang(en)").first();
        if (javaScriptEnabled) await walk.canBeReadAtOnce(line);
        else await expect(line).toBeVisible();
        await expectOneTapToCameIn(walk, javaScriptEnabled, true);

        if (javaScriptEnabled) {
          await expect(first).toHaveCount(0);
          await walk.back.click();
        } else {
          // An answer closes as it opened.
          await walk.answer("home-paper", "i-200").click();
        }
        await expect(form).toHaveCount(0);
        await expect(first).toBeVisible();
        await expect(walk.answer("home-paper", "i-200")).toBeVisible();
      });
  });

for (const locale of ["en", "es", "fr", "ar"])
  test(`with text of 200 % the first screen has the whole sentence to say, in ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize(SMALL_SCREEN);
    await setTextSize(page, 200);
    const walk = new WalkPage(page, locale);
    await walk.open();
    await walk.isStepwise();
    const sentence = (await page.locator(".opening q:lang(en)").first().boundingBox())!;
    const bar = (await walk.interrupt(CAME_IN).boundingBox())!;
    expect(sentence.y + sentence.height).toBeLessThanOrEqual(bar.y);
  });

test("at the end of the walk, what earlier steps said can still be unfolded", async ({ page }) => {
  const walk = new WalkPage(page, "en");
  await walk.open();
  await walk.isStepwise();
  await walk.answer("home-door", "closed").click();
  await walk.answer("home-paper", "other").click();
  await walk.answer("home-who", "ice").click();
  await expect(page.locator(".walk .end:visible")).toHaveCount(1);
  const first = walk.script(scriptTitle("en", "home-closed-door"));
  await expect(first).toHaveCount(0);
  await page.locator(".earlier > summary").click();
  await expect(first.locator(".say q").first()).toBeVisible();
});

test("where an answer brings nothing new, what was said before stands open", async ({ page }) => {
  const walk = new WalkPage(page, "en");
  await walk.open();
  await walk.isStepwise();
  await walk.interrupt(CAME_IN).click();
  await walk.answer("home-paper-inside", "none").click();
  await expect(walk.script(scriptTitle("en", "home-forced-entry")).locator(".say q").first()).toBeVisible();
  await expect(page.locator(".earlier > summary")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(walk.question("home-door")).toBeVisible();
  await expect(walk.interrupt(CAME_IN)).toBeFocused();
});

test("answers given before the module arrived count, one after the other", async ({ page }) => {
  const walk = new WalkPage(page, "en");
  const arrive = await walk.openBeforeModule();
  await walk.answer("home-door", "closed").click();
  await walk.answer("home-paper", "i-200").click();
  arrive();
  await walk.isStepwise();
  await expect(walk.script(scriptTitle("en", "home-closed-door"))).toHaveCount(0);
  await expect(walk.script(scriptTitle("en", "paper-agency-form"))).toBeVisible();
  await walk.back.click();
  await expect(walk.script(scriptTitle("en", "home-closed-door"))).toBeVisible();
});
