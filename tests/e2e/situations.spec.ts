import { today } from "../../lib/content/today";
import { everyStep } from "../../lib/engine/everyStep";
import { outcomeFor } from "../../lib/engine/outcomeFor";
import { pagesOf } from "../../lib/engine/situationPart";
import { pathTo } from "../../lib/model/paths";
import { inTurn, label, locales, scriptTitle, turnsOf } from "./support/content";
import { content } from "../fixtures/projectContent";
import { expect, test } from "./support/test";
import { WalkPage } from "./support/walkPage";
import { pathsOf } from "./support/links";

const LOCALES = ["en", "es", "ar"];

/** The shortest way of each situation that stays on its page and brings words to say: answers, and the script. */
const WAYS = content.situations.map((situation) => {
  const own = new Set([...pagesOf(situation), ...situation.interrupts].map(({ id }) => id));
  const [shortest] = [...everyStep(situation)]
    .filter(({ answers }) => !answers.some(({ question, option }) => own.has(question) || own.has(option)))
    .map(({ answers, step }) => ({ answers, ...outcomeFor(content.rules, step.facts, today()) }))
    .filter(({ scripts }) => scripts.length > 0)
    .sort((a, b) => a.answers.length - b.answers.length);
  return { id: situation.id, answers: shortest!.answers, script: shortest!.scripts[0]!.id };
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    const languages = javaScriptEnabled ? ["en", "es", "ar"] : ["ar", "en", "es"];
    for (const [{ id, answers, script }, locale] of inTurn(WAYS, languages))
      test(`${id}: from the first screen to the words to say, in ${locale}`, async ({ page }) => {
        const walk = new WalkPage(page, locale, id);
        await page.goto(pathTo.home(locale));
        await page.locator(".choices").getByRole("link", { name: walk.words.title }).click();
        await expect(page).toHaveURL(pathTo.situation(locale, id));
        if (javaScriptEnabled) await walk.isStepwise();
        for (const { question, option } of answers) await walk.answer(question, option).click();
        const card = walk.script(scriptTitle(locale, script)).first();
        await expect(card.locator(".say q:lang(en)").first()).toBeVisible();
        if (locale !== "en") await expect(card.locator(".say span").first()).toBeVisible();
      });
  });

for (const [locale, situations] of turnsOf(content.situations, ["en", "ar"]))
  test(`after each answer what is new stands at the top of the screen, right under the header, in ${locale}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const { id, interrupts } of situations) {
      const walk = new WalkPage(page, locale, id);
      const expectNewInFront = async (tapped: string) => {
        const place = await page.evaluate(() => {
          const { top } = document.activeElement!.getBoundingClientRect();
          const under = document.querySelector("header")!.getBoundingClientRect().bottom;
          return {
            heading: document.activeElement!.matches("h2, h3, .earlier > summary"),
            top: top / innerHeight,
            gap: document.querySelector(".bar")!.getBoundingClientRect().top - under,
            // What to say stands before what opens more about it, and before what is asked next.
            said: [...document.querySelectorAll(".walk > :not(.bar)")]
              .filter((element) => element.checkVisibility())
              .map((element) => element.matches(".script")),
          };
        });
        expect(place.heading, `${id}, ${tapped}`).toBe(true);
        expect(place.top, `${id}, ${tapped}`).toBeLessThanOrEqual(0.4);
        expect(place.said.lastIndexOf(true), `${id}, ${tapped}: scripts first`).toBe(
          place.said.filter(Boolean).length - 1,
        );
        expect(Math.abs(place.gap), `${id}, ${tapped}: between header and bar, in pixels`).toBeLessThan(1);
      };
      const options = page.locator(".question > details > summary:visible");
      for (const which of [0, -1]) {
        await walk.open();
        await walk.isStepwise();
        while ((await options.count()) > 0) {
          const tapped = await options.nth(which).textContent();
          await options.nth(which).click();
          await expectNewInFront(tapped!);
        }
      }
      for (const interrupt of interrupts) {
        await walk.open();
        await walk.isStepwise();
        await walk.happens(interrupt.id);
        await expectNewInFront(interrupt.id);
      }
    }
  });

test("once something is answered, each language in the menu says in its own words that the questions start again", async ({
  page,
}) => {
  const walk = new WalkPage(page, "en");
  const told = page.waitForResponse(`**${pathTo.languageNotes()}`);
  await walk.open();
  await walk.isStepwise();
  await told;
  await page.locator(".languages > summary").click();
  const others = locales.filter(({ code }) => code !== "en");
  const nameIs = async (says: (code: string) => string) => {
    for (const { code, ownName } of others)
      await expect(page.locator(`header a[hreflang=${code}]`)).toHaveAccessibleName(
        `${ownName} ${says(code)}`.trim(),
      );
  };
  expect(others.length).toBeGreaterThan(0);
  await nameIs(() => "");
  await walk.answer("home-door", "closed").click();
  await nameIs((code) => label(code, "walk.again"));
  await walk.back.click();
  await nameIs(() => "");
});

test("the heading of what is new is read with the answer that led there, and nothing else", async ({
  page,
}) => {
  const walk = new WalkPage(page, "en");
  await walk.open();
  await walk.isStepwise();
  const { options } = walk.words.questions["home-door"]!;
  await walk.answer("home-door", "closed").click();
  const heading = page.locator(":focus");
  await expect(heading).toHaveAccessibleName(scriptTitle("en", "home-closed-door"));
  await expect(heading).toHaveAccessibleDescription(options.closed!);
  await walk.answer("home-paper", "none").click();
  await expect(heading).toHaveAccessibleDescription(walk.words.questions["home-paper"]!.options.none!);
  await expect(page.locator("[aria-describedby=last-answer]")).toHaveCount(1);
  // What is new is not told a second time.
  await expect(page.locator(".walk > :not(.end) :is([aria-live], [role=status], [role=alert])")).toHaveCount(
    0,
  );
  await walk.back.click();
  await walk.back.click();
  await expect(heading).toHaveAccessibleDescription("");
});

for (const locale of LOCALES)
  test(`the border has a page of its own, with a way back, in ${locale}`, async ({ page }) => {
    const walk = new WalkPage(page, locale, "travel");
    await walk.open();
    await walk.isStepwise();
    await page.getByRole("link", { name: walk.words.questions["travel-place"]!.options.border! }).click();
    await expect(page).toHaveURL(pathTo.situation(locale, "travel", "border"));
    await expect(walk.script(scriptTitle(locale, "travel-border")).first()).toBeVisible();
    await walk.isStepwise();
    await walk.answer("travel-crossing", "fear").click();
    await expect(walk.script(scriptTitle(locale, "travel-border-fear"))).toBeVisible();
    await page.goto(pathTo.situation(locale, "travel", "border"));
    await page.getByRole("link", { name: label(locale, "walk.back"), exact: true }).click();
    await expect(page).toHaveURL(pathTo.situation(locale, "travel"));
  });

test("what differs by who a person is stands side by side, and nobody is asked", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const walk = new WalkPage(page, "en", "car");
  await walk.open();
  await walk.isStepwise();
  await walk.answer("car-seat", "driver").click();
  await page.locator("[data-law=who-stops]:visible").click();
  const note = page.locator("#law .who");
  await expect(note.locator("h3")).toHaveText(
    ["citizen", "card-holder", "visa-holder", "under-18", "not-said"].map((who) => label("en", `who.${who}`)),
  );
  const tops = await note
    .locator("h3")
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(new Set(tops.map(Math.round)).size, "one row on a wide screen").toBe(1);
  await expect(note.locator("input, select")).toHaveCount(0);
});

test("an outcome says what the phone is best used for", async ({ page }) => {
  const walk = new WalkPage(page, "en", "someone-taken");
  await walk.open();
  await walk.isStepwise();
  await page.locator("[data-law=phone]:visible").first().click();
  await expect(page.locator("#law h2")).toHaveText(label("en", "phone.title"));
  await expect(page.locator("#law sup").first()).toBeVisible();
});

test("a map draws all questions, with the rules and sources at each end", async ({ page }) => {
  await page.goto(pathTo.situationMap("en", "street"));
  const picture = page.locator(".drawing img");
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(300);
  const { questions } = new WalkPage(page, "en", "street").words;
  for (const [id, { text, options }] of Object.entries(questions)) {
    const section = page.locator(`section#${id}`);
    await expect(section.locator("h2")).toContainText(text);
    await expect(section.locator("dt")).toHaveCount(Object.keys(options).length);
  }
  const rule = page.locator("section", { has: page.locator("h3", { hasText: /^held$/ }) });
  expect((await pathsOf(rule.locator(".sources a")))[0]).toMatch(/^\/en\/sources\//);
});

for (const id of ["first-hour", "first-two-days"])
  for (const [paper, format] of [
    ["US Letter", "Letter"],
    ["A4", "A4"],
  ] as const)
    test(`the list ${id} prints on one page or two of ${paper}, with a box for each item`, async ({
      page,
    }) => {
      await page.goto(pathTo.checklist("en", id));
      const items = page.locator(".checklist li");
      expect(await items.count()).toBeGreaterThanOrEqual(12);
      const pdf = await page.pdf({ format });
      const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(pages).toBeLessThanOrEqual(2);
      await page.emulateMedia({ media: "print" });
      await expect(items.first().locator("input")).toBeVisible();
      await expect(page.locator("header")).toBeHidden();
    });

test("the boxes of a list can be ticked, and forget it", async ({ page }) => {
  await page.goto(pathTo.checklist("en", "first-hour"));
  const box = page.locator(".checklist input").first();
  await box.check();
  await page.reload();
  await expect(box).not.toBeChecked();
});
