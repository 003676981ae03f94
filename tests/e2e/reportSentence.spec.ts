import type { Page } from "@playwright/test";
import { lettersOf } from "../../lib/model/lettersOf";
import { pathTo } from "../../lib/model/paths";
import { passagesAt } from "../../lib/radius/origin";
import { passagesIn } from "../../lib/radius/passages";
import { judgedTexts } from "../../lib/reviews/judgedTexts";
import { toolsAhead } from "./support/ahead";
import { expectNoAxeViolations, expectNoSidewaysScroll } from "./support/expectPage";
import { inTurn, label } from "./support/content";
import { KEEPING_PAGES } from "./support/keepingPages";
import { content } from "../fixtures/projectContent";
import { pressBack } from "./support/pressBack";
import { expect, test } from "./support/test";
import { WalkPage } from "./support/walkPage";

// A page that is kept alive must not keep what was chosen on it.
test.use(KEEPING_PAGES);

/** What is put into every field. */
const TYPED = "Xochitl 90210";
const LINK = "footer a[href^='mailto:']";
const BUTTON = "main button.wrong";
const MESSAGE = "main .mistake:has(a)";

const linkOf = (page: Page, locale: string) =>
  page.getByRole("link", { name: label(locale, "mistake.report"), exact: true });

/** Begins to choose, as a reader does. */
async function choose(page: Page, locale: string): Promise<void> {
  const ids = page.waitForResponse(`**${pathTo.statementIds(locale)}`);
  await linkOf(page, locale).click();
  await expect(page.locator("main > .mistake")).toBeFocused();
  await (await ids).finished();
}

/** What each button of the page says it reports. */
const offered = (page: Page) =>
  page.locator(BUTTON).evaluateAll((buttons) => buttons.map((button) => button.ariaLabel ?? ""));

/** The subject and the lines of a message by mail. */
async function linesOf(page: Page): Promise<string[]> {
  const { searchParams } = new URL((await page.locator(`${MESSAGE} a`).getAttribute("href"))!);
  return ["subject", "body"].flatMap((part) => searchParams.get(part)!.split("\r\n"));
}

/** Presses each button in turn. @returns all that the messages say. */
const messagesOf = (page: Page) =>
  page.evaluate(
    ([button, message]) =>
      [...document.querySelectorAll<HTMLElement>(button)].map((one) => {
        one.click();
        const said = [...document.querySelectorAll(`${message} p`)]
          .map(({ textContent }) => textContent)
          .join("\n");
        return `${said} ${document.querySelector(`${message} a`)!.getAttribute("href")}`;
      }),
    [BUTTON, MESSAGE] as const,
  );

for (const locale of ["en", "ar"])
  test(`${locale}: one sentence is chosen, and the message names it, its page, its language and the version`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const guide = content.guides.find(({ id }) => id === "at-the-door")!;
    const section = guide.texts[locale]!.sections.find(({ key }) => key)!;
    const [block] = section.blocks;
    const words = block!.inlines.map(({ value }) => value).join("");
    await page.goto(pathTo.guide(locale, guide.id));
    const version = await page.locator("footer > :last-child").textContent();
    const came = await page.locator("main").innerHTML();

    await choose(page, locale);
    await page
      .getByRole("button", { name: `${label(locale, "mistake.wrong")}: ${words.trim()}`, exact: true })
      .first()
      .press("Enter");
    await expect(page.locator(MESSAGE)).toBeFocused();
    const date = content.changes["en"]!.words[0]!.date;
    const lines = [
      `Mistake: ${pathTo.guide(locale, guide.id)} ${date}`,
      `${words.trim()} (${locale})`,
      `guide/${guide.id}#${section.key}${section.blocks.length > 1 ? ".1" : ""}`,
      `${page.url()}#${section.key}`,
      version,
      label(locale, "hotlines.reportAsk"),
    ];
    expect(await linesOf(page)).toEqual(lines);
    await page
      .locator(MESSAGE)
      .getByRole("button", { name: label(locale, "report.copy"), exact: true })
      .click();
    await expect(page.locator(MESSAGE).getByRole("status")).toHaveText(label(locale, "report.copied"));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(lines.join("\n"));

    // Another one takes its place, and closing takes all of it away.
    await page.locator(BUTTON).last().press("Enter");
    await expect(page.locator(MESSAGE)).toHaveCount(1);
    await page.getByRole("button", { name: label(locale, "tools.close"), exact: true }).click();
    await expect(linkOf(page, locale)).toBeFocused();
    expect(await page.locator("main").innerHTML()).toBe(came);
  });

/** Pages, and the texts of which each shows every statement. */
const PAGES: readonly (readonly [path: (locale: string) => string, texts: RegExp])[] = [
  [(locale) => pathTo.guide(locale, "reading-a-warrant"), /^guide\/reading-a-warrant$/],
  [(locale) => pathTo.situation(locale, "home"), /^situation\/home$/],
  [(locale) => pathTo.checklist(locale, "first-hour"), /^checklist\/first-hour$/],
  [(locale) => pathTo.contested(locale), /^contested\//],
  [(locale) => pathTo.glossary(locale), /^term\//],
  [(locale) => pathTo.about(locale, "privacy"), /^about\/privacy$/],
  [(locale) => pathTo.changes(locale), /^change\//],
];
const texts = judgedTexts(content);
const passages = passagesIn(content);
const ID = /^[\w/-]+#.+$/;

for (const [[path, names], locale] of inTurn(PAGES, ["en", "es", "ar", "zh-Hans"]))
  test(`every statement of ${path("en")} can be chosen, in ${locale}`, async ({ page }) => {
    await page.goto(path(locale));
    const title = await page.locator("main h1").textContent();
    await choose(page, locale);
    const said = (await offered(page)).map(lettersOf);
    const missing = texts
      .filter((text) => text.locale === locale && names.test(text.name))
      .flatMap(({ name, statements }) =>
        statements.map(({ key, words }) => ({ at: `${name}#${key}`, words })),
      )
      // Words for search are on no page, and the summary of a guide is on the page of all guides.
      .filter(({ at }) => !/#(aliases|summary|forms)/.test(at))
      .filter(({ words }) => !said.some((one) => one.includes(lettersOf(words))))
      .map(({ at }) => at);
    expect(missing).toEqual([]);
    // The buttons are no words of the page.
    expect(await page.locator("main h1").textContent()).toBe(title);
  });

/** A page of each kind, and the text that its sentences are known to be of. */
const KNOWN: readonly (readonly [path: (locale: string) => string, of: string])[] = [
  [(locale) => pathTo.guide(locale, "at-the-door"), "guide/at-the-door"],
  [(locale) => pathTo.situation(locale, "home"), "situation/home"],
  [(locale) => pathTo.situationMap(locale, "home"), "situation/home"],
  [(locale) => pathTo.source(locale, "payton-v-new-york-1980"), "source/payton-v-new-york-1980"],
  [(locale) => pathTo.state(locale, "ma"), "state/ma"],
  [(locale) => pathTo.checklist(locale, "first-hour"), "checklist/first-hour"],
  [(locale) => pathTo.contested(locale), `contested/${content.contested[0]!.id}`],
  [(locale) => pathTo.glossary(locale), `term/${content.terms[0]!.id}`],
  [(locale) => pathTo.workshop(locale, "home"), "practice/home"],
  [(locale) => pathTo.plan(locale), "plan/family"],
];

for (const [[path, of], locale] of inTurn(KNOWN, ["en", "es", "ar", "zh-Hans"]))
  test(`sentences of ${path(locale)} are reported with ids that the radius takes`, async ({ page }) => {
    await page.goto(path(locale));
    await choose(page, locale);
    const ids = (await messagesOf(page)).flatMap((message) => message.split("\n")[2]!.match(ID) ?? []);
    const known = new Set(ids.flatMap((line) => line.split(" ")));
    expect([...known].filter((id) => passagesAt(passages, id).length === 0)).toEqual([]);
    const own = [...known].filter((id) => id.startsWith(`${of}#`));
    const said = [...passages.all.values()].filter(({ text }) => text === of);
    // Some labels of the plan stand on buttons alone.
    expect(own.length).toBeGreaterThan(said.length / 2);
    // What several texts say is mostly told of the one that stands there.
    expect(ids.filter((line) => line.includes(" ")).length).toBeLessThanOrEqual(ids.length / 10);
  });

test("what was answered, ticked, typed and found enters no message, and nothing is asked for or kept", async ({
  page,
}) => {
  test.setTimeout(60_000);
  const walk = new WalkPage(page, "en");
  const isAhead = toolsAhead(page, "en");
  await walk.open();
  await walk.isStepwise();
  await walk.answer("home-door", "closed").click();
  await page.locator("#zip").fill("90210");
  await page.keyboard.press("Enter");
  await expect(page.locator(".answers .hotline").first()).toBeVisible();
  const number = await page.locator(".answers .phone").first().textContent();
  await page.evaluate((typed) => {
    for (const blank of document.querySelectorAll<HTMLInputElement>("input[data-blank]")) {
      blank.value = typed;
      blank.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }, TYPED);
  await isAhead();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  await choose(page, "en");
  const open = await walk.openAnswers.count();
  const messages = await messagesOf(page);
  expect(messages.length).toBeGreaterThan(20);
  for (const typed of [...TYPED.split(" "), number!]) expect(messages.join("\n")).not.toContain(typed);
  expect(await walk.openAnswers.count(), "a press answers nothing").toBe(open);
  expect(
    requests.filter(
      (path) =>
        !/\/((mistake-words|statement-ids)\.json|chooseSentence-[\w-]+\.js|\w+-[\w-]+\.js)$/.test(path),
    ),
  ).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]))).toBe(
    '[{},{},""]',
  );
  // What comes later can be chosen too.
  const before = await page.locator(BUTTON).count();
  await page.locator(".script [data-law]:visible").first().click();
  await expect.poll(() => page.locator(BUTTON).count()).toBeGreaterThan(before);
});

test("a blank says what belongs there, in both languages, and not what was filled in", async ({ page }) => {
  await page.goto(pathTo.situation("es", "someone-taken"));
  await expect(page.locator(".stepwise")).toBeAttached();
  const line = page.locator(".say li", { has: page.locator("input[data-blank=relation]") }).first();
  await line.locator("input[data-blank=relation]").fill(TYPED);
  await expect(line.locator("q i").first()).toHaveText(TYPED);
  await choose(page, "es");
  await line.locator(".wrong").press("Enter");
  const message = (await page.locator(`${MESSAGE} > p`).allTextContents()).join("\n");
  for (const locale of ["en", "es"]) expect(message).toContain(`[${label(locale, "blank.relation")}]`);
  // For whom the line is, and on what condition, goes wherever it goes.
  expect(lettersOf(message)).toContain(lettersOf((await line.locator("b").first().textContent())!));
  expect((await messagesOf(page)).join("\n")).not.toContain(TYPED.split(" ")[0]);
});

for (const path of [pathTo.plan("en"), pathTo.print("en", "street")])
  test(`what is typed on ${path} enters no message`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate((typed) => {
      for (const field of document.querySelectorAll<HTMLInputElement>("input, textarea"))
        if (!/checkbox|radio|file/.test(field.type)) {
          field.value = typed;
          field.dispatchEvent(new Event("input", { bubbles: true }));
          field.dispatchEvent(new Event("change", { bubbles: true }));
        }
    }, TYPED);
    await choose(page, "en");
    const messages = (await messagesOf(page)).join("\n");
    for (const typed of TYPED.split(" ")) expect(messages).not.toContain(typed);
  });

for (const locale of ["en", "ar"])
  test(`while a sentence is chosen everybody can use the page, in ${locale}`, async ({ page }) => {
    for (const path of [
      pathTo.guide(locale, "at-the-door"),
      pathTo.situation(locale, "home"),
      pathTo.situation(locale, "travel"),
      pathTo.checklist(locale, "first-hour"),
      pathTo.print(locale, "door"),
    ]) {
      await page.goto(path);
      await choose(page, locale);
      const boxes = await page
        .locator(`${BUTTON}:visible`)
        .evaluateAll((buttons) => buttons.map((button) => Math.min(button.clientHeight, button.clientWidth)));
      expect(Math.min(...boxes)).toBeGreaterThanOrEqual(40);
      await page.locator(`${BUTTON}:visible`).nth(3).press("Enter");
      await expectNoSidewaysScroll(page);
      await expectNoAxeViolations(page);
    }
  });

test("where what it needs does not come, the link begins a message by mail", async ({ page }) => {
  await page.route(`**${pathTo.mistakeWords("en")}`, (route) =>
    route.fulfill({ status: 200, body: "no JSON" }),
  );
  await page.goto(pathTo.guide("en", "at-the-door"));
  const followed = page.evaluate(
    () =>
      new Promise<string>((done) => {
        const { navigation } = window as unknown as { navigation: EventTarget };
        navigation.addEventListener("navigate", (event) => {
          event.preventDefault();
          done((event as unknown as { destination: { url: string } }).destination.url);
        });
      }),
  );
  await linkOf(page, "en").click();
  expect(await followed).toBe(await page.locator(LINK).getAttribute("href"));
  await expect(page.locator(BUTTON)).toHaveCount(0);
});

test("left and come back to, the page is as it came", async ({ page }) => {
  await page.goto(pathTo.guide("en", "at-the-door"));
  const came = await page.locator("main").innerHTML();
  await choose(page, "en");
  await page.locator(BUTTON).first().press("Enter");
  await page.evaluate((to) => location.assign(to), pathTo.about("en", "privacy"));
  await expect(page).toHaveURL(pathTo.about("en", "privacy"));
  await pressBack(page);
  await page.waitForFunction((path) => location.pathname === path, pathTo.guide("en", "at-the-door"));
  expect(await page.evaluate(() => document.querySelector("main")!.innerHTML)).toBe(came);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the link begins a message that names the page and the day of the content", async ({ page }) => {
    for (const path of [pathTo.guide("en", "at-the-door"), pathTo.situation("en", "travel", "border")]) {
      await page.goto(path);
      const href = await linkOf(page, "en").getAttribute("href");
      const date = content.changes["en"]!.words[0]!.date;
      expect(new URL(href!).searchParams.get("subject")).toBe(`${path} ${date}`);
    }
    await page.goto(pathTo.hotlines("en"));
    await expect(page.locator(LINK)).toHaveCount(0);
  });
});
