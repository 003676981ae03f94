import { expect, type Locator, test } from "@playwright/test";
import { pathTo } from "../../lib/model/paths";
import { scriptTitle } from "../e2e/support/content";
import { SiteServer } from "../e2e/support/siteServer";
import { WalkPage } from "../e2e/support/walkPage";

test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      firefoxUserPrefs: { ...launchOptions.firefoxUserPrefs, "javascript.enabled": false },
    }),
});

// A Playwright action that waits for what is not there ends with a test's time only if it has one of its own.
test.use({ actionTimeout: 5_000 });

/** By the keyboard: Playwright's click waits for frames of an animation, which do not come where JavaScript is off. */
async function answer(walk: WalkPage, question: string, option: string): Promise<void> {
  await walk.answer(question, option).focus();
  await walk.page.keyboard.press("Enter");
}

/** Asks again and again from outside: what waits inside of the page waits for ever, too. */
const expectCount = (things: Locator, count: number) => expect.poll(() => things.count()).toBe(count);

test("answers open the scripts that they lead to, and close them again", async ({ page }) => {
  const walk = new WalkPage(page, "en");
  await walk.open();
  expect(await page.locator(".walk.stepwise").count()).toBe(0);
  const closed = walk.script(scriptTitle("en", "home-closed-door"));
  await expectCount(closed, 0);
  await answer(walk, "home-door", "closed");
  await expectCount(closed, 1);
  await answer(walk, "home-paper", "i-200");
  await expectCount(walk.script(scriptTitle("en", "paper-agency-form")), 1);
  expect(new URL(page.url()).pathname).toBe(pathTo.situation("en", "home"));
  await answer(walk, "home-door", "closed");
  await expectCount(closed, 0);
});

test("a reload forgets the answers", async ({ page }) => {
  const walk = new WalkPage(page, "en");
  await walk.open();
  await answer(walk, "home-door", "closed");
  await expectCount(walk.openAnswers, 1);
  await page.reload();
  await expectCount(walk.openAnswers, 0);
});

test("where the host forbids to store a situation, Back brings no answer", async ({ page }) => {
  const server = new SiteServer();
  const site = await server.start();
  server.headers["Cache-Control"] = "no-store";
  try {
    const walk = new WalkPage(page, "en");
    await page.goto(site + pathTo.situation("en", "home"));
    await answer(walk, "home-door", "closed");
    await expectCount(walk.openAnswers, 1);
    await page.goto(site + pathTo.hotlines("en"));
    await page.goBack({ waitUntil: "commit" });
    await expectCount(page.locator(".walk"), 1);
    await expectCount(walk.openAnswers, 0);
  } finally {
    await server.stop();
  }
});
