import type { Page } from "@playwright/test";
import { pathTo } from "../../lib/model/paths";
import { label } from "./support/content";
import { KEEPING_PAGES } from "./support/keepingPages";
import { pressBack } from "./support/pressBack";
import { expect, test } from "./support/test";
import { WalkPage } from "./support/walkPage";

test.use(KEEPING_PAGES);

/** A person at the door, from the first screen to the third answer. */
const DOOR = [
  ["home-door", "closed"],
  ["home-paper", "i-200"],
  ["home-form-name", "lives-here"],
] as const;

async function open(page: Page): Promise<WalkPage> {
  const walk = new WalkPage(page, "en");
  await page.goto(pathTo.home("en"));
  await walk.open();
  await walk.isStepwise();
  return walk;
}

async function answerAll(walk: WalkPage): Promise<void> {
  for (const [question, option] of DOOR) await walk.answer(question, option).click();
}

/**
 * The step that the page shows and the one that the history holds, which must be the same. By `evaluate`: Playwright's locators do
 * not see a page that was kept alive.
 */
async function expectStep(page: Page, step: number): Promise<void> {
  const places = () =>
    page
      .evaluate(() => ({
        path: location.pathname,
        answers: document.querySelectorAll("main details[name][open]").length,
        step: (history.state as { step: number } | null)?.step ?? 0,
      }))
      // A page that is just being left has no answer: the next one has.
      .catch(() => undefined);
  const path = pathTo.situation("en", "home");
  await expect.poll(places).toEqual({ path, answers: step, step });
}

/** Presses Back, and sees that it leaves: that no press leads to what is not there any more. */
async function expectBackLeaves(page: Page): Promise<void> {
  await pressBack(page);
  await page.waitForFunction((home) => location.pathname === home, pathTo.home("en"));
}

test("the browser’s Back is the previous step, and from the first it leaves", async ({ page }) => {
  const walk = await open(page);
  await answerAll(walk);
  await expectStep(page, 3);
  await page.goBack();
  await expectStep(page, 2);
  await expect(walk.question("home-form-name")).toBeVisible();
  await page.goBack();
  await expectStep(page, 1);
  await expect(walk.question("home-paper")).toBeVisible();
  await page.goBack();
  await expectStep(page, 0);
  await expect(walk.question("home-door")).toBeFocused();
  await expectBackLeaves(page);
});

test("the page’s own Back and Start over go the same way", async ({ page }) => {
  const walk = await open(page);
  await answerAll(walk);
  await walk.back.click();
  await expectStep(page, 2);
  await page.goBack();
  await expectStep(page, 1);
  await walk.back.click();
  await expectStep(page, 0);
  await expect(walk.back).toBeHidden();
  await answerAll(walk);
  await page.getByRole("button", { name: label("en", "walk.restart"), exact: true }).click();
  await expectStep(page, 0);
  await expect(walk.question("home-door")).toBeFocused();
  await expectBackLeaves(page);
});

test("two taps on Back at once take two steps back, and never leave the page", async ({ page }) => {
  const walk = await open(page);
  await answerAll(walk);
  await walk.back.evaluate((button) => {
    for (let taps = 0; taps < 2; taps++) (button as HTMLElement).click();
  });
  await expectStep(page, 1);
  // An answer that comes before the browser has gone back is kept.
  const paper = walk.answer("home-paper", "none");
  await paper.evaluate((answer) => {
    document.querySelector<HTMLElement>(".bar button")!.click();
    document.querySelector<HTMLElement>(".question summary")!.click();
    (answer as HTMLElement).click();
  });
  await expectStep(page, 2);
  await page.goBack();
  await expectStep(page, 1);
});

test("Forward leads to no answer that was taken back, and Back is as it was", async ({ page }) => {
  const walk = await open(page);
  await answerAll(walk);
  await page.goBack();
  await page.goBack();
  await expectStep(page, 1);
  for (let presses = 0; presses < 2; presses++) {
    await page.goForward();
    await expectStep(page, 1);
    await expect(walk.question("home-paper")).toBeVisible();
  }
  await page.goBack();
  await expectStep(page, 0);
  await page.goForward();
  await expectStep(page, 0);
  await expectBackLeaves(page);
});

test("Back from an interrupt leads to where the reader was, and so do its own ways out", async ({ page }) => {
  const walk = await open(page);
  await walk.answer("home-door", "closed").click();
  await page.evaluate(() => window.scrollBy(0, 150));
  const place = await page.evaluate(() => window.scrollY);
  const cameIn = walk.interrupt("home-came-in");
  const waysOut = [
    () => page.goBack(),
    () => walk.back.click(),
    () => cameIn.click(),
    () => page.keyboard.press("Escape"),
  ];
  for (const goOut of waysOut) {
    await cameIn.click();
    await expect(page.locator(".interrupt[open]")).toHaveCount(1);
    await goOut();
    await expectStep(page, 1);
    await expect(cameIn).toBeFocused();
    expect(await page.evaluate(() => window.scrollY)).toBe(place);
  }
  // From a step inside it, its bar leads out at once, Back one step.
  await cameIn.click();
  await walk.answer("home-paper-inside", "none").click();
  await page.goBack();
  await expect(walk.question("home-paper-inside")).toBeVisible();
  await walk.answer("home-paper-inside", "none").click();
  await cameIn.click();
  await expectStep(page, 1);
  await page.goBack();
  await expectStep(page, 0);
  await expectBackLeaves(page);
});

test("after one interrupt from inside another, Back leads to the first of them", async ({ page }) => {
  const walk = new WalkPage(page, "en", "someone-taken");
  await page.goto(pathTo.home("en"));
  await walk.open();
  await walk.isStepwise();
  const opened = page.locator(".interrupt[open] span");
  await walk.happens("someone-taken-was-hurt");
  await walk.happens("someone-taken-me-too");
  await expect(opened).toHaveText(walk.words.interrupts["someone-taken-me-too"]!.text);
  await page.goBack();
  await expect(opened).toHaveText(walk.words.interrupts["someone-taken-was-hurt"]!.text);
  await page.goBack();
  await expect(opened).toHaveCount(0);
  await expect(walk.menu).toBeFocused();
  await expectBackLeaves(page);
});

test("after a reload in the middle, the first question stands there, and Back leaves", async ({ page }) => {
  const walk = await open(page);
  await answerAll(walk);
  await page.reload();
  await walk.isStepwise();
  await expectStep(page, 0);
  await expect(walk.question("home-door")).toBeVisible();
  await walk.answer("home-door", "closed").click();
  await expectStep(page, 1);
  await page.goBack();
  await expectStep(page, 0);
  await expectBackLeaves(page);
});

for (const kept of [true, false])
  test(`on coming back to a page that was ${kept ? "kept alive" : "loaded again"}, one press of Back leaves it`, async ({
    page,
  }) => {
    const walk = await open(page);
    // A listener for `unload` keeps a page out of the back/forward cache.
    if (!kept) await page.evaluate(() => window.addEventListener("unload", () => {}));
    await answerAll(walk);
    await walk.leaveAndComeBack();
    await expectStep(page, 0);
    await expectBackLeaves(page);
  });

test("a link into the page, as to its content, forgets nothing", async ({ page }) => {
  const walk = await open(page);
  await answerAll(walk);
  await page.locator("a.skip").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#content$/);
  await expectStep(page, 3);
  await pressBack(page);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe("");
  await expectStep(page, 3);
  await page.goBack();
  await expectStep(page, 2);
});

test("answers given before the module arrived are steps of their own", async ({ page }) => {
  const walk = new WalkPage(page, "en");
  await page.goto(pathTo.home("en"));
  const arrive = await walk.openBeforeModule();
  await walk.answer("home-door", "closed").click();
  await walk.answer("home-paper", "i-200").click();
  arrive();
  await expectStep(page, 2);
  await page.goBack();
  await expectStep(page, 1);
  await page.goBack();
  await expectStep(page, 0);
  await expectBackLeaves(page);
});
