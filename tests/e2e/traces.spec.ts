import type { Page, Request } from "@playwright/test";
import { pagesOf } from "../../lib/engine/situationPart";
import { firstQuestion } from "../../lib/engine/walk";
import { pathTo } from "../../lib/model/paths";
import { toolsAhead } from "./support/ahead";
import { codes, inTurn } from "./support/content";
import { content } from "../fixtures/projectContent";
import { expect, test } from "./support/test";
import { WalkPage } from "./support/walkPage";
import { linkTo, pathsOf } from "./support/links";

/** Every place where a page could leave what was answered, but the history's own state. */
async function tracesOf(page: Page) {
  const { cookies, origins } = await page.context().storageState({ indexedDB: true });
  const inPage = await page.evaluate(async () => ({
    url: location.href,
    title: document.title,
    name: window.name,
    local: JSON.stringify(localStorage),
    session: JSON.stringify(sessionStorage),
    cookie: document.cookie,
    databases: JSON.stringify(await indexedDB.databases()),
    caches: JSON.stringify(await caches.keys()),
  }));
  return { ...inPage, cookies, origins };
}

/** What the entry of the history holds: the number of the step, and nothing else. */
const entryOf = (page: Page) => page.evaluate(() => JSON.stringify(history.state));

test("answers change no address, title, storage, cookie or cache, and the history counts them only", async ({
  page,
}) => {
  const walk = new WalkPage(page, "en");
  await page.goto(pathTo.home("en"));
  // Whatever is answered, the law behind the situation comes once, as a whole, and so does what the tools and the menu need.
  const isAhead = toolsAhead(page, "en");
  const [law, notes] = [pathTo.lawParts("en", "home"), pathTo.languageNotes()].map((path) =>
    page.waitForResponse(`**${path}`),
  );
  await walk.open();
  await walk.isStepwise();
  await Promise.all([law, notes]);
  await isAhead();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const before = await tracesOf(page);
  expect(await entryOf(page)).toBe("null");

  const taps = [
    [1, () => walk.answer("home-door", "closed").click()],
    [2, () => walk.answer("home-paper", "i-200").click()],
    [3, () => walk.answer("home-form-name", "lives-here").click()],
    [2, () => walk.back.click()],
    [3, () => walk.interrupt("home-came-in").click()],
    [3, () => page.locator(".walk [data-law]:visible").first().click()],
    [3, () => page.keyboard.press("Escape")],
    [2, () => walk.interrupt("home-came-in").click()],
  ] as const;
  for (const [step, tap] of taps) {
    await tap();
    expect(await tracesOf(page)).toEqual(before);
    await expect.poll(() => entryOf(page)).toBe(`{"step":${step}}`);
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

for (const [situation, locale] of inTurn(content.situations, codes))
  test(`${situation.id}: no answer enters a request, a store, an address, a title or the history, but for the pages of their own, in ${locale}`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    const walk = new WalkPage(page, locale, situation.id);
    // What a page needs whatever is answered, it asks for before.
    const isAhead = toolsAhead(page, locale, 500);
    const requests: Request[] = [];
    page.on("request", (request) => requests.push(request));
    const expectNoTrace = async (path: string, title: string, step: number) => {
      await expect(page).toHaveURL(path);
      await expect(page).toHaveTitle(title);
      await expect.poll(() => entryOf(page)).toBe(step === 0 ? "null" : `{"step":${step}}`);
    };
    /** Answers to the end, each time with the first answer that stays on the page. */
    const answerAll = async (path: string) => {
      await walk.isStepwise();
      const title = await page.title();
      const options = page.locator(".question > details > summary:visible");
      await isAhead();
      const before = await tracesOf(page);
      const asked = requests.length;
      await expectNoTrace(path, title, 0);
      for (let step = 1; (await options.count()) > 0; step++) {
        await options.first().click();
        await expectNoTrace(path, title, step);
      }
      expect(await tracesOf(page)).toEqual(before);
      const since = requests.slice(asked).map((request) => request.url());
      expect(since, "requests that tell what was answered").toEqual([]);
    };
    const path = pathTo.situation(locale, situation.id);
    await walk.open();
    await answerAll(path);
    for (const { id } of situation.interrupts) {
      await walk.open();
      await walk.isStepwise();
      await walk.happens(id);
      await expectNoTrace(path, walk.words.title, 1);
    }
    // What the privacy page says of them: the address and the title name the answer, and no more.
    for (const { id } of pagesOf(situation)) {
      const own = pathTo.situation(locale, situation.id, id);
      await walk.open();
      await page.locator(`.question ${linkTo(page, own)}`).click();
      await expect(page).toHaveURL(own);
      const answer = walk.words.questions[firstQuestion(situation).id]!.options[id];
      await expect(page).toHaveTitle(`${walk.words.title}: ${answer}`);
      await answerAll(own);
      const languages = await pathsOf(page.locator("header a[hreflang]"));
      const others = codes.filter((code) => code !== locale);
      expect(languages).toEqual(others.map((code) => pathTo.situation(code, situation.id, id)));
    }
    expect(requests.filter((request) => request.headers().referer)).toEqual([]);
    expect(requests.length).toBeGreaterThan(0);
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
