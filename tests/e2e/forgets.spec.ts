import type { Page } from "@playwright/test";
import { stillHand } from "../../lib/bench/browser/stillHand";
import { pathTo } from "../../lib/model/paths";
import { codes, inTurn, label } from "./support/content";
import { holdBack } from "./support/holdBack";
import { KEEPING_PAGES } from "./support/keepingPages";
import { quietNetwork } from "./support/quietNetwork";
import { SHARED_TEMPLATES, TEMPLATES } from "./support/templates";
import { expect, test } from "./support/test";
import { WalkPage } from "./support/walkPage";

// A page that is kept alive must not keep what was done on it.
test.use(KEEPING_PAGES);

/** What is put into every field. */
const TYPED = "Xochitl 90210";

/** What somebody sees of a page, and what stands in its fields. Playwright's own locators do not see a page that was kept alive. */
const lookOf = (page: Page) =>
  page.evaluate(() => ({
    // Boxes and blanks come with the step that shows them: what stands in them counts, and not that they are there.
    fields: [...document.querySelectorAll<HTMLInputElement>("input, select")]
      .filter((field) => (/checkbox|radio/.test(field.type) ? field.checked : field.value !== ""))
      .map(({ id, name, value }) => `${id || name}: ${value}`),
    open: [...document.querySelectorAll("details[open] > summary")].map((summary) => summary.textContent),
    over: [...document.querySelectorAll(":popover-open, dialog")].map(({ className }) => className),
    text: document.body.innerText,
    hidden: document.documentElement.innerHTML.match(/Xochitl/g),
  }));

/** Types into every field, ticks every box, chooses the last of every list, opens every disclosure and every note. */
const doEverything = (page: Page) =>
  page.evaluate((typed) => {
    const tell = (field: Element, what: string) => field.dispatchEvent(new Event(what, { bubbles: true }));
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    for (const field of document.querySelectorAll("input")) {
      if (/checkbox|radio/.test(field.type)) field.click();
      // Script may not choose a file.
      else if (field.type !== "file") {
        field.value = typed;
        tell(field, "input");
      }
    }
    for (const choice of document.querySelectorAll("select")) {
      choice.selectedIndex = choice.options.length - 1;
      tell(choice, "change");
    }
    for (const note of document.querySelectorAll<HTMLElement>("[popover]")) note.showPopover();
    return document.querySelectorAll("input, select, details").length;
  }, TYPED);

/** What a ZIP code box at the end of a situation gains when it is first touched: the same for everybody. */
async function touchBox(page: Page): Promise<void> {
  const isThere = await page.evaluate(() => {
    const box = document.querySelector(".end #zip");
    box?.dispatchEvent(new Event("focusin", { bubbles: true }));
    return box !== null;
  });
  if (isThere) await page.waitForFunction(() => document.querySelector(".end form select"));
}

/** Goes through the history, and waits for the page there, kept alive or loaded anew. */
async function go(page: Page, steps: number, path: string, kept: boolean): Promise<void> {
  await page.evaluate((by) => history.go(by), steps).catch(() => undefined);
  await page.waitForFunction(
    ([there, isKept]) =>
      location.pathname === there &&
      document.readyState === "complete" &&
      (document.body.dataset.kept === "true") === isKept,
    [path, kept] as const,
  );
}

async function leaveFor(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => location.assign(to), path);
  await expect(page).toHaveURL(path);
  await page.waitForLoadState();
}

const AWAY = [pathTo.about("en", "accessibility"), pathTo.about("es", "accessibility")] as const;

for (const [{ name, open }, locale] of inTurn([...TEMPLATES, ...SHARED_TEMPLATES], codes))
  test(`on Back and Forward, kept alive or loaded anew, ${name} is as it came, in ${locale}`, async ({
    page,
    context,
    browserName,
  }) => {
    const isQuiet = quietNetwork(page, 500);
    await page.goto(AWAY[0]);
    await open(page, locale);
    const path = new URL(page.url()).pathname;
    const fresh = await context.newPage();
    await fresh.goto(path);
    await touchBox(fresh);
    const came = await lookOf(fresh);
    await fresh.close();

    const isNoted = () =>
      page.evaluate(() =>
        window.addEventListener("pageshow", ({ persisted }) => {
          document.body.dataset.kept = String(persisted);
        }),
      );
    await touchBox(page);
    await isNoted();
    await doEverything(page);
    // Firefox does not keep a page alive that was left while it was still loading.
    if (browserName === "firefox") await isQuiet();
    await leaveFor(page, AWAY[1]);
    await go(page, -1, path, true);
    expect(await lookOf(page), "on Back, kept alive").toEqual(came);

    await page.evaluate(() => delete document.body.dataset.kept);
    await doEverything(page);
    // What lay over the page has an entry of its own above the page's.
    const steps = await page.evaluate(() => ((history.state as { over?: true } | null)?.over ? 2 : 1));
    await go(page, -steps, AWAY[0], false);
    await go(page, steps, path, true);
    expect(await lookOf(page), "on Forward, kept alive").toEqual(came);

    // A listener for `unload` keeps a page out of the cache.
    await page.evaluate(() => {
      delete document.body.dataset.kept;
      window.addEventListener("unload", () => {});
    });
    await doEverything(page);
    await leaveFor(page, AWAY[1]);
    await go(page, -1, path, false);
    await touchBox(page);
    expect(await lookOf(page), "on Back, loaded anew").toEqual(came);
  });

test("what was asked for and had not come when the page was left is not there on Back", async ({ page }) => {
  const come = [await holdBack(page, pathTo.toolWords("en")), await holdBack(page, pathTo.zipWords("en"))];
  const walk = new WalkPage(page, "en");
  await walk.open();
  await walk.isStepwise();
  await stillHand(page);
  await walk.answer("home-door", "closed").click();
  await page.locator("#zip").fill("90210");
  await page.keyboard.press("Enter");
  await expect(page.locator("#zip-message")).toHaveText(label("en", "search.loading"));
  await page.locator("[data-tool=show]:visible").first().click();
  await leaveFor(page, AWAY[0]);
  await page.evaluate(() => history.back());
  await page.waitForFunction((path) => location.pathname === path, pathTo.situation("en", "home"));
  for (const one of come) await one();
  await page.waitForTimeout(500);
  const seen = await page.evaluate(() => ({
    over: document.querySelectorAll("dialog").length,
    said: document.querySelector("#zip-message")!.textContent,
    typed: document.querySelector<HTMLInputElement>("#zip")!.value,
  }));
  expect(seen).toEqual({ over: 0, said: "", typed: "" });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("a reload and a new tab have nothing of what was answered and ticked", async ({ page, context }) => {
    const path = pathTo.situation("en", "paper");
    const open = page.locator("details[open], input:checked");
    await page.goto(path);
    await page.locator(".looks input").first().check();
    await page.locator(".question > details > summary, .papers summary").first().click();
    await expect(open).toHaveCount(2);
    const tab = await context.newPage();
    await tab.goto(path);
    await expect(tab.locator("details[open], input:checked")).toHaveCount(0);
    await page.reload();
    await expect(open).toHaveCount(0);
  });
});
