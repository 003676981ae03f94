import type { Page } from "@playwright/test";
import { pagesOf } from "../../lib/engine/situationPart";
import { pathTo } from "../../lib/model/paths";
import { toolsAhead } from "./support/ahead";
import { content } from "./support/lines";
import { KEEPING_PAGES } from "./support/keepingPages";
import { expect, test } from "./support/test";
import { WalkPage } from "./support/walkPage";

// A page that is kept alive must not keep the answers.
test.use(KEEPING_PAGES);

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

test("in no situation does an answer enter the address, the title or the history", async ({ page }) => {
  test.setTimeout(120_000);
  for (const situation of content.situations)
    for (const own of [undefined, ...pagesOf(situation).map(({ id }) => id)]) {
      const path = pathTo.situation("en", situation.id, own);
      await page.goto(path);
      await expect(page.locator(".walk.stepwise")).toBeAttached();
      const title = await page.title();
      const options = page.locator(".question > details > summary:visible");
      let step = 0;
      const expectCountOnly = async () => {
        await expect(page).toHaveURL(path);
        await expect(page).toHaveTitle(title);
        await expect.poll(() => entryOf(page)).toBe(`{"step":${step}}`);
      };
      while ((await options.count()) > 0) {
        step += 1;
        await options.first().click();
        await expectCountOnly();
      }
      if (own) continue;
      step = 1;
      for (const { id } of situation.interrupts) {
        await page.goto(path);
        await expect(page.locator(".walk.stepwise")).toBeAttached();
        await new WalkPage(page, "en", situation.id).happens(id);
        await expectCountOnly();
      }
    }
});

/** Has the page note whether it was kept alive, in `data-kept`. `kept` false: it is not. */
async function noteKept(page: Page, kept: boolean): Promise<void> {
  // A listener for `unload` keeps a page out of the back/forward cache.
  if (!kept) await page.evaluate(() => window.addEventListener("unload", () => {}));
  await page.evaluate(() =>
    window.addEventListener("pageshow", (event) => (document.body.dataset.kept = String(event.persisted))),
  );
  // Firefox does not keep a page alive that was left while it was still loading.
  if (kept) await page.waitForLoadState("networkidle");
}

for (const kept of [true, false])
  test(`no answer is open on coming back to a page that was ${kept ? "kept alive" : "loaded again"}`, async ({
    page,
  }) => {
    const walk = new WalkPage(page, "en");
    await walk.open();
    await walk.isStepwise();
    await noteKept(page, kept);
    await walk.answer("home-door", "closed").click();
    await walk.answer("home-paper", "i-200").click();
    await walk.interrupt("home-came-in").click();
    await walk.leaveAndComeBack();
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

for (const kept of [true, false])
  test(`no ZIP code and no number for it is there on coming back to a page that was ${kept ? "kept alive" : "loaded again"}`, async ({
    page,
  }) => {
    const walk = new WalkPage(page, "en");
    await walk.open();
    await walk.isStepwise();
    await noteKept(page, kept);
    const seen = () =>
      page.evaluate(() => ({
        typed: document.querySelector<HTMLInputElement>("#zip")!.value,
        status: document.querySelector("#zip-message")!.textContent,
        cards: document.querySelectorAll(".answers *").length,
        national: document.querySelector(".national")!.checkVisibility(),
        call: document.querySelector(".script > .phones a")!.getAttribute("href"),
      }));
    const before = await seen();
    const traces = await tracesOf(page);
    await walk.answer("home-door", "closed").click();
    await page.locator("#zip").fill("55407");
    await page.keyboard.press("Enter");
    await page.locator(".answers .hotline").first().waitFor();
    expect((await seen()).call).not.toBe(before.call);
    expect(await tracesOf(page)).toEqual(traces);
    await walk.leaveAndComeBack();
    expect(await page.evaluate(() => document.body.dataset.kept === "true")).toBe(kept);
    expect(await seen()).toEqual(before);
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
