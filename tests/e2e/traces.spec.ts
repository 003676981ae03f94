import type { Page } from "@playwright/test";
import { pathTo } from "../../lib/model/paths";
import { CHROMIUM_ARGUMENTS, findChromium } from "../../lib/bench/browser/findChromium";
import { expect, test } from "./support/test";
import { WalkPage } from "./support/walkPage";

// With the back/forward cache, which Playwright turns off: a page kept alive must not keep the answers.
test.use({
  launchOptions: {
    executablePath: findChromium(),
    args: [...CHROMIUM_ARGUMENTS],
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  },
});

/** Every place where a page could leave what was answered. */
async function tracesOf(page: Page) {
  const { cookies, origins } = await page.context().storageState({ indexedDB: true });
  const inPage = await page.evaluate(async () => ({
    url: location.href,
    title: document.title,
    historyLength: history.length,
    historyState: JSON.stringify(history.state),
    name: window.name,
    local: JSON.stringify(localStorage),
    session: JSON.stringify(sessionStorage),
    cookie: document.cookie,
    databases: JSON.stringify(await indexedDB.databases()),
    caches: JSON.stringify(await caches.keys()),
  }));
  return { ...inPage, cookies, origins };
}

test("answers change no address, title, history, storage, cookie or cache", async ({ page }) => {
  const walk = new WalkPage(page, "en");
  await page.goto(pathTo.home("en"));
  // Whatever is answered, the law behind the situation comes once, as a whole.
  const law = page.waitForResponse(`**${pathTo.lawParts("en", "home")}`);
  await walk.open();
  await walk.isStepwise();
  await law;
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const before = await tracesOf(page);

  const taps = [
    () => walk.answer("home-door", "closed").click(),
    () => walk.answer("home-paper", "i-200").click(),
    () => walk.answer("home-form-name", "lives-here").click(),
    () => walk.back.click(),
    () => walk.interrupt("home-came-in").click(),
    () => page.locator(".walk [data-law]:visible").first().click(),
    () => page.keyboard.press("Escape"),
    () => walk.interrupt("home-came-in").click(),
  ];
  for (const tap of taps) {
    await tap();
    expect(await tracesOf(page)).toEqual(before);
  }
  expect(requests, "requests that tell what was answered").toEqual([]);
  expect([before.local, before.session, before.cookie, before.databases, before.caches]).toEqual([
    "{}",
    "{}",
    "",
    "[]",
    "[]",
  ]);
  expect([before.cookies, before.origins]).toEqual([[], []]);
});

for (const kept of [true, false])
  test(`no answer is open on coming back to a page that was ${kept ? "kept alive" : "loaded again"}`, async ({
    page,
  }) => {
    const walk = new WalkPage(page, "en");
    await walk.open();
    await walk.isStepwise();
    // A listener for `unload` keeps a page out of the back/forward cache.
    if (!kept) await page.evaluate(() => window.addEventListener("unload", () => {}));
    await page.evaluate(() =>
      window.addEventListener("pageshow", (event) => (document.body.dataset.kept = String(event.persisted))),
    );
    await walk.answer("home-door", "closed").click();
    await walk.answer("home-paper", "i-200").click();
    await walk.interrupt("home-came-in").click();
    await page
      .locator(`footer a[href="${pathTo.hotlines("en")}"]`)
      .evaluate((link) => (link as HTMLAnchorElement).click());
    await expect(page).toHaveURL(pathTo.hotlines("en"));
    await page.goBack({ waitUntil: "commit" });
    await page.waitForFunction(() => document.querySelector(".walk.stepwise"));
    // Playwright's own locators do not see a page that was kept alive.
    const state = await page.evaluate(() => ({
      path: location.pathname,
      kept: document.body.dataset.kept === "true",
      open: document.querySelectorAll("main details[open]").length,
      trail: document.querySelector(".trail")?.textContent,
      questions: [...document.querySelectorAll(".question > h2")].filter((heading) =>
        heading.checkVisibility(),
      ).length,
    }));
    expect(state).toEqual({ path: pathTo.situation("en", "home"), kept, open: 0, trail: "", questions: 1 });
  });

test("a reload forgets the answers", async ({ page }) => {
  const walk = new WalkPage(page, "en");
  await walk.open();
  await walk.isStepwise();
  await walk.answer("home-door", "closed").click();
  await page.reload();
  await walk.isStepwise();
  await expect(walk.openAnswers).toHaveCount(0);
});
