import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pagesOf } from "../../lib/engine/situationPart";
import type { PageParts } from "../../lib/model/pageParts";
import { pathTo } from "../../lib/model/paths";
import { codes, label, scriptTitle } from "./support/content";
import { content } from "../fixtures/projectContent";
import { expect, test } from "./support/test";
import { WalkPage } from "./support/walkPage";
import { pathsOf } from "./support/links";

const out = join(import.meta.dirname, "../../out");
const htmlOf = (path: string) => readFileSync(join(out, path, "index.html"), "utf8");

for (const locale of codes)
  test(`everything that a situation's pages open stands in the law behind it, in ${locale}`, () => {
    for (const situation of content.situations) {
      const law = htmlOf(pathTo.situationLaw(locale, situation.id));
      const { parts } = JSON.parse(
        readFileSync(join(out, pathTo.lawParts(locale, situation.id)), "utf8"),
      ) as PageParts;
      const opened = [undefined, ...pagesOf(situation)].flatMap((page) => {
        const html = htmlOf(pathTo.situation(locale, situation.id, page?.id));
        return [...html.matchAll(/ data-law=([\w-]+)/g)].map((match) => match[1]!);
      });
      expect(opened.length, situation.id).toBeGreaterThan(1);
      for (const id of new Set(opened)) {
        expect(law, `${situation.id}: ${id}`).toMatch(new RegExp(`<section [^>]*\\bid=${id}[ >]`));
        expect(parts[id]?.cites.length, `${situation.id}: ${id}`).toBeGreaterThan(0);
      }
      expect(Object.keys(parts).toSorted(), situation.id).toEqual([...new Set(opened)].toSorted());
    }
  });

test("the law behind a script opens over the page, with the answers given, and leaves with it", async ({
  page,
}) => {
  const walk = new WalkPage(page, "en");
  await walk.open();
  await walk.isStepwise();
  await walk.answer("home-door", "closed").click();
  const address = page.url();
  const opener = walk.script(scriptTitle("en", "home-closed-door")).locator("[data-law]");
  await opener.click();
  const note = page.locator("#law");
  await expect(note.locator("h2")).toHaveText(scriptTitle("en", "home-closed-door"));
  await expect(note.locator(".said")).toContainText(walk.words.questions["home-door"]!.options.closed!);
  // Each small number has its entry below.
  const marks = (await note.locator("sup").allTextContents()).join(" ").split(/\s+/).filter(Boolean);
  const entries = await note
    .locator(".sources li")
    .evaluateAll((all) => all.map((one) => String((one as HTMLLIElement).value)));
  expect(marks.length).toBeGreaterThan(1);
  expect(new Set(marks)).toEqual(new Set(entries));
  expect(page.url()).toBe(address);
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
  await expect(opener).toBeFocused();
  await page.evaluate(() => window.dispatchEvent(new Event("pagehide")));
  await expect(note.locator("h2")).toHaveCount(0);
});

test("the small numbers of the questions are those of the list of sources, which opens over the page", async ({
  page,
}) => {
  const walk = new WalkPage(page, "ar");
  await walk.open();
  await walk.isStepwise();
  await walk.answer("home-door", "closed").click();
  const { texts } = content.scripts.find(({ id }) => id === "home-closed-door")!;
  const line = texts.ar!.say[0]!;
  const mark = walk.script(texts.ar!.title).locator(".say sup").first();
  const numbers = (await mark.textContent())!.split(" ").map(Number);
  await page.locator(".aside [data-law=sources]").click();
  const note = page.locator("#law");
  await expect(note.locator("h2")).toHaveText(label("ar", "guide.sources"));
  const links = await pathsOf(note.locator(".sources li > bdi > a"));
  expect(numbers.map((number) => links[number - 1])).toEqual(
    line.citations.map(({ source }) => pathTo.source("ar", source)),
  );
});

test("it was fetched ahead, all together: asking for it makes no request", async ({ page }) => {
  const walk = new WalkPage(page, "en");
  const parts = page.waitForResponse(`**${pathTo.lawParts("en", "home")}`);
  await walk.open();
  await (await parts).finished();
  await walk.answer("home-door", "closed").click();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.locator(".script [data-law]:visible").first().click();
  await expect(page.locator("#law h2")).toBeVisible();
  expect(asked).toEqual([]);
});

test("where it cannot be loaded the note says so, and the next try may find it", async ({ page }) => {
  const address = `**${pathTo.lawParts("es", "home")}`;
  await page.route(address, (route) => route.fulfill({ status: 200, body: "not JSON" }));
  const walk = new WalkPage(page, "es");
  await walk.open();
  await walk.isStepwise();
  await walk.answer("home-door", "closed").click();
  const opener = page.locator(".script [data-law]:visible").first();
  await opener.click();
  await expect(page.locator("#law")).toContainText(label("es", "behind.failed"));
  await page.keyboard.press("Escape");
  await page.unroute(address);
  await opener.click();
  await expect(page.locator("#law h2")).toBeVisible();
});

test("a browser that has no notes shows it below what opened it", async ({ page }) => {
  await page.addInitScript(() => {
    // @ts-expect-error: no browser that is built today lacks it.
    delete HTMLElement.prototype.showPopover;
  });
  const walk = new WalkPage(page, "en");
  await walk.open();
  await walk.isStepwise();
  await walk.answer("home-door", "closed").click();
  const card = walk.script(scriptTitle("en", "home-closed-door"));
  await card.locator("[data-law]").evaluate((button) => button.removeAttribute("popovertarget"));
  await card.locator("[data-law]").click();
  await expect(card.locator("h2")).toHaveText(scriptTitle("en", "home-closed-door"));
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("it opens beside the page, so that the answers stay, and its address tells nothing", async ({
    page,
    context,
  }) => {
    const walk = new WalkPage(page, "ar");
    await walk.open();
    await walk.answer("home-door", "closed").click();
    const opened = context.waitForEvent("page");
    await walk.script(scriptTitle("ar", "home-closed-door")).locator("[data-law]").click();
    const law = await opened;
    await expect(law).toHaveURL(pathTo.situationLaw("ar", "home"));
    await expect(law.locator("#why-home-closed-door h2")).toHaveText(scriptTitle("ar", "home-closed-door"));
    await expect(walk.openAnswers).toHaveCount(1);
  });
});
