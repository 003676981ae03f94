import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { NOON } from "../../lib/bench/browser/askZip";
import { hotlineData } from "../../lib/bench/hotlineData";
import { today } from "../../lib/content/today";
import { calledNow } from "../../lib/engine/needs";
import { everyStep } from "../../lib/engine/everyStep";
import { outcomeFor } from "../../lib/engine/outcomeFor";
import { pagesOf, toldIn } from "../../lib/engine/situationPart";
import { situationPlan } from "../../lib/engine/situationPlan";
import { type Answer, walk as walkTo } from "../../lib/engine/walk";
import { findHotlines } from "../../lib/hotlines/findHotlines";
import type { HotlineService } from "../../lib/model/hotline";
import { pathTo } from "../../lib/model/paths";
import type { Situation } from "../../lib/model/situation";
import { codes, inTurn, label, stateName } from "./support/content";
import { content } from "../fixtures/projectContent";
import { expect, test } from "./support/test";
import { WalkPage } from "./support/walkPage";
import { pathsOf } from "./support/links";

const ZIP = "55407";

/** The shortest way to an outcome that stays on the page of the situation. */
function wayOut(situation: Situation): readonly Answer[] {
  const own = new Set([...pagesOf(situation), ...situation.interrupts].map(({ id }) => id));
  const [shortest] = [...everyStep(situation)]
    .filter(({ step }) => step.question === null)
    .map(({ answers }) => answers)
    .filter((answers) => !answers.some(({ question, option }) => own.has(question) || own.has(option)))
    .sort((a, b) => a.length - b.length);
  return shortest!;
}

const data = hotlineData(content.hotlines);
/** The lines for a ZIP code as the engine and the directory give them. */
const linesFor = (zip: string, needs: readonly HotlineService[], language: string) =>
  findHotlines(zip, data.zips, data.near(zip), { wish: { needs, language, at: NOON } }).hotlines;

const box = (page: Page, locale: string) =>
  page.locator(".end").getByLabel(label(locale, "hotlines.zipLabel"), { exact: true });
const best = (page: Page) => page.locator(".end .answers > .hotlines > .hotline");

async function ask(page: Page, locale: string, zip: string): Promise<void> {
  await box(page, locale).fill(zip);
  await page.keyboard.press("Enter");
  await expect(best(page)).toHaveCount(3);
}

for (const [situation, locale] of inTurn(content.situations, ["en", "es", "ar"]))
  test(`${situation.id}: every way ends with the numbers that fit, in ${locale}`, async ({ page }) => {
    await page.clock.setFixedTime(NOON);
    const walk = new WalkPage(page, locale, situation.id);
    await walk.open();
    await walk.isStepwise();
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
    const answers = wayOut(situation);
    for (const { question, option } of answers) await walk.answer(question, option).click();
    expect(fetched.filter((path) => path.startsWith("/data/") || path.includes("localHelp"))).toEqual([]);

    await ask(page, locale, ZIP);
    const { facts } = walkTo(situation, answers);
    const { hotlineServices } = outcomeFor(content.rules, facts, today());
    const expected = linesFor(ZIP, hotlineServices, locale).slice(0, 3);
    await expect(best(page).locator("h3")).toHaveText(expected.map(({ hotline }) => hotline.name));
    for (const card of await best(page).all()) {
      await expect(card.locator('a[href^="tel:"]').first()).toBeVisible();
      await expect(card.getByRole("button", { name: label(locale, "hotlines.contact") })).toBeVisible();
    }
    await expect(page.locator(".end .answers > h2")).toBeFocused();
    // Those for the whole country are told once: now among the groups.
    await expect(page.locator(".end .national")).toBeHidden();
    await page.locator(".end .answers > details > summary").last().click();
    await expect(page.locator(".end .answers > details").last().locator(".hotline").first()).toBeVisible();
    expect(fetched.join(" ")).not.toContain(ZIP);
  });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  for (const [situation, locale] of inTurn(content.situations, ["es", "ar", "en"]))
    test(`${situation.id}: every way ends with three numbers and a link to the states, in ${locale}`, async ({
      page,
    }) => {
      const walk = new WalkPage(page, locale, situation.id);
      await walk.open();
      for (const { question, option } of wayOut(situation)) await walk.answer(question, option).click();
      const end = page.locator(".end");
      await expect(end.locator("form")).toHaveCount(0);
      await expect(end.locator('.national a[href^="tel:"]:visible')).toHaveCount(3);
      await expect(end.getByRole("link", { name: label(locale, "outcome.findHotline") })).toHaveJSProperty(
        "href",
        new URL(pathTo.hotlines(locale), page.url()).href,
      );
    });
});

const out = join(import.meta.dirname, "../../out");

test("every page of every situation, in every language, ends with local help", () => {
  for (const locale of codes)
    for (const situation of content.situations)
      for (const page of [undefined, ...pagesOf(situation).map(({ id }) => id)]) {
        const path = pathTo.situation(locale, situation.id, page);
        const html = readFileSync(join(out, path, "index.html"), "utf8");
        expect(html.match(/<section class=end/g), path).toHaveLength(1);
      }
});

test("a state can be chosen instead, and a ZIP code in two states asks which one", async ({ page }) => {
  await page.clock.setFixedTime(NOON);
  const walk = new WalkPage(page, "en", "custody");
  await walk.open();
  await walk.isStepwise();
  await box(page, "en").focus();
  const state = page.getByLabel(label("en", "hotlines.browse"));
  await state.focus();
  await state.selectOption("MN");
  const name = stateName("en", "MN");
  await expect(page.locator(".end [role=status]")).toContainText(
    label("en", "hotlines.forState", { state: name }),
  );
  expect(await pathsOf(page.locator(".end [role=status] a"))).toEqual([pathTo.state("en", "MN")]);
  await expect(best(page)).toHaveCount(3);
  await expect(state).toBeFocused();
  await ask(page, "en", "42223");
  await expect(state).toHaveValue("");
  await expect(page.locator(".end [role=status] button").first()).toBeFocused();
  await page
    .locator(".end [role=status]")
    .getByRole("button", { name: stateName("en", "KY") })
    .click();
  await expect(page.locator(".end .answers > h2")).toBeFocused();
});

test("another answer brings other numbers, without typing the ZIP code again", async ({ page }) => {
  await page.clock.setFixedTime(NOON);
  const walk = new WalkPage(page, "en", "someone-taken");
  await walk.open();
  await walk.isStepwise();
  await walk.answer("someone-taken-what", "now").click();
  await ask(page, "en", ZIP);
  const situation = content.situations.find(({ id }) => id === "someone-taken")!;
  const namesAt = (option: string) => {
    const { facts } = walkTo(situation, [{ question: "someone-taken-what", option }]);
    const { hotlineServices } = outcomeFor(content.rules, facts, today());
    return linesFor(ZIP, hotlineServices, "en")
      .slice(0, 3)
      .map(({ hotline }) => hotline.name);
  };
  await expect(best(page).locator("h3")).toHaveText(namesAt("now"));
  await walk.back.click();
  await walk.answer("someone-taken-what", "missing").click();
  expect(namesAt("missing")).not.toEqual(namesAt("now"));
  await expect(best(page).locator("h3")).toHaveText(namesAt("missing"));
});

test("where the lines cannot be loaded, the box says so, and works when the network is back", async ({
  page,
}) => {
  const walk = new WalkPage(page, "en");
  await walk.open();
  await walk.isStepwise();
  await page.route(`**${pathTo.zipWords("en")}`, (route) => route.fulfill({ status: 200, body: "no JSON" }));
  await box(page, "en").fill(ZIP);
  await page.keyboard.press("Enter");
  await expect(page.locator(".end [role=status]")).toHaveText(label("en", "behind.failed"));
  await page.unroute(`**${pathTo.zipWords("en")}`);
  await page.reload();
  await ask(page, "en", ZIP);
});

/** Steps after which minutes count: the interrupt or the answer that leads there, where the page does not begin with it. */
const URGENT: readonly (readonly [
  situation: string,
  take: (walk: WalkPage) => Promise<void>,
  name: string,
])[] = [
  ["home", (walk) => walk.interrupt("home-came-in").click(), "officers came in"],
  ["someone-taken", async () => {}, "somebody was taken"],
  ["someone-taken", (walk) => walk.answer("someone-taken-what", "now").click(), "somebody is being taken"],
  ["someone-taken", (walk) => walk.answer("someone-taken-what", "missing").click(), "somebody is missing"],
  ["witness", (walk) => walk.answer("witness-what", "watching").click(), "somebody watches"],
];

for (const locale of codes)
  for (const [situation, take, name] of URGENT)
    test(`${name}: one number is on the first screen, and so is the first sentence, in ${locale}`, async ({
      page,
    }) => {
      const walk = new WalkPage(page, locale, situation);
      await walk.open();
      await walk.isStepwise();
      await take(walk);
      const card = page.locator(".script:visible").first();
      await expect(card.locator("> .phones a")).toBeInViewport({ ratio: 1 });
      await walk.canBeReadAtOnce(card.locator(".say q:lang(en)").first());
      const link = await card.locator("> .phones a").boundingBox();
      expect(link?.height).toBeGreaterThanOrEqual(44);
    });

test("after a ZIP code the number where minutes count is the nearest that fits, until the page is left", async ({
  page,
}) => {
  await page.clock.setFixedTime(NOON);
  const walk = new WalkPage(page, "en");
  await walk.open();
  await walk.isStepwise();
  const call = page.locator(".script:visible > .phones a").first();
  await walk.interrupt("home-came-in").click();
  const came = await call.getAttribute("href");
  await walk.interrupt("home-came-in").click();
  await walk.answer("home-door", "closed").click();
  await ask(page, "en", ZIP);
  await walk.interrupt("home-came-in").click();
  const home = content.situations.find(({ id }) => id === "home")!;
  const script = toldIn(situationPlan(home, content.rules, today()))
    .flatMap(({ scripts }) => scripts)
    .find(({ it }) => it.id === "home-forced-entry")!;
  const [nearest] = linesFor(ZIP, calledNow(script), "en");
  expect(`tel:${nearest!.hotline.phones[0]!.number}`).not.toBe(came);
  await expect(call).toHaveAttribute("href", `tel:${nearest!.hotline.phones[0]!.number}`);
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent("pagehide")));
  await walk.interrupt("home-came-in").click();
  await expect(call).toHaveAttribute("href", came!);
});
