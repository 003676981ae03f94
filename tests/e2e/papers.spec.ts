import type { Page } from "@playwright/test";
import { LOOKS } from "../../lib/model/situation";
import { pathTo } from "../../lib/model/paths";
import { label } from "./support/content";
import { expectNoAxeViolations, expectNoSidewaysScroll } from "./support/expectPage";
import { content } from "../fixtures/projectContent";
import { expect, test } from "./support/test";
import { WalkPage } from "./support/walkPage";

const LOCALES = ["en", "es", "ar"];

/** Each question that is answered by pictures, with the answers that lead to it. */
const ASKED = [
  { situation: "paper", question: "paper-kind", before: [] },
  { situation: "home", question: "home-paper", before: [["home-door", "closed"]] },
  {
    situation: "home",
    question: "home-paper-inside",
    before: [
      ["home-door", "inside"],
      ["home-entry", "forced"],
    ],
  },
] as const;

async function goTo(
  page: Page,
  locale: string,
  { situation, before }: (typeof ASKED)[number],
  scripted = true,
) {
  const walk = new WalkPage(page, locale, situation);
  await walk.open();
  if (scripted) await walk.isStepwise();
  for (const [question, option] of before) await walk.answer(question, option).click();
  return walk;
}

test("every paper that is asked for in pictures is drawn, in each question", () => {
  const shown = content.situations.flatMap(({ questions }) =>
    questions.flatMap(({ id, options }) => (options.some(({ drawing }) => drawing) ? [id] : [])),
  );
  expect(shown.sort()).toEqual([...ASKED.map(({ question }) => question), "paper-inside"].sort());
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    for (const locale of LOCALES)
      for (const asked of ASKED) {
        test(`${asked.question}: four papers, two in a row, large enough to be told apart, in ${locale}`, async ({
          page,
        }) => {
          const walk = await goTo(page, locale, asked, javaScriptEnabled);
          const pictures = page.locator(".papers img:visible");
          await expect(pictures).toHaveCount(4);
          for (const picture of await pictures.all())
            await expect
              .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
              .toBeGreaterThan(0);
          const boxes = await pictures.evaluateAll((all) =>
            all.map((one) => {
              const { x, y, width } = one.getBoundingClientRect();
              return { x, y: Math.round(y), width };
            }),
          );
          for (const { width } of boxes) expect(width).toBeGreaterThanOrEqual(150);
          expect(new Set(boxes.map(({ y }) => y)).size, "two rows").toBe(2);
          // One is one paper only, whatever its number: the answer is its picture, and what is seen on it.
          await walk.answer(asked.question, "arrest-warrant").locator("img").click();
          await expect(page.locator(".question [open] > summary img")).toHaveCount(1);
        });

        test(`${asked.question}: what was not seen yet is told until it is ticked, in ${locale}`, async ({
          page,
        }) => {
          await goTo(page, locale, asked, javaScriptEnabled);
          const looks = page.locator(".question:visible > .looks");
          // It stands once on a page: inside, officers are near, and what counts is said by the answer.
          if (asked.question === "home-paper-inside") return expect(looks).toHaveCount(0);
          const isFolded = asked.situation !== "paper";
          if (isFolded) {
            await expect(looks.getByRole("checkbox").first()).toBeHidden();
            await looks.locator("> summary").click();
          }
          const missing = looks.getByText(label(locale, "paper.missing"), { exact: true });
          const seen = looks.getByText(label(locale, "paper.seen"), { exact: true });
          await expect(looks.locator("li")).toHaveCount(LOOKS.length);
          for (const [at, look] of LOOKS.entries()) {
            await expect(missing).toBeVisible();
            await expect(seen).toBeHidden();
            await expect(looks.locator("li").nth(at).locator("sup")).toBeVisible();
            const box = looks.getByRole("checkbox", {
              name: label(locale, `paper.look.${look}`),
              exact: true,
            });
            expect((await box.locator("..").boundingBox())?.height).toBeGreaterThanOrEqual(44);
            await box.check();
            await expect(looks.locator("li").nth(at)).toBeHidden();
            await expect(looks.locator("li:visible")).toHaveCount(LOOKS.length - at - 1);
          }
          await expect(missing).toBeHidden();
          await expect(seen).toBeVisible();
          await looks.getByRole("checkbox").nth(1).uncheck();
          await expect(looks.locator("li").nth(1)).toBeVisible();
          await expect(seen).toBeHidden();
          // An answer puts it away, open or not.
          await page.locator(".papers summary:visible").first().click();
          await expect(looks).toBeHidden();
        });
      }

    test("a reload forgets what was seen", async ({ page }) => {
      await goTo(page, "en", ASKED[0], javaScriptEnabled);
      const boxes = page.locator(".question:visible .looks").getByRole("checkbox");
      await boxes.first().check();
      await page.reload();
      await expect(boxes.first()).not.toBeChecked();
    });
  });

test("starting over forgets what was seen", async ({ page }) => {
  const walk = await goTo(page, "en", ASKED[0]);
  const boxes = page.locator(".question:visible .looks").getByRole("checkbox");
  await boxes.first().check();
  await walk.answer("paper-kind", "i-200").click();
  await walk.back.click();
  await expect(boxes.first(), "Back keeps it").toBeChecked();
  await walk.answer("paper-kind", "i-200").click();
  await page.getByRole("button", { name: label("en", "walk.restart"), exact: true }).click();
  await expect(boxes.first()).not.toBeChecked();
});

test("an answer by picture is told by its name", async ({ page }) => {
  const walk = await goTo(page, "ar", ASKED[0]);
  await walk.answer("paper-kind", "i-200").click();
  await expect(page.locator(".trail")).toHaveText(walk.words.questions["paper-kind"]!.options["i-200"]!);
});

test("from the pictures to every part of the forms", async ({ page }) => {
  await goTo(page, "en", ASKED[0]);
  await page
    .getByRole("link", { name: label("en", "paper.forms"), exact: true })
    .first()
    .click();
  await expect(page).toHaveURL(pathTo.guideForms("en", "reading-a-warrant"));
  await expect(
    page.getByRole("heading", { name: label("en", "paper.heading"), exact: true }),
  ).toBeInViewport();
  await expect(page.locator("details.form")).toHaveCount(4);
});

for (const locale of ["en", "ar"])
  for (const asked of [ASKED[0], ASKED[1]])
    test(`${asked.question} can be used by everyone with all of it open, and fits a small screen and large text, in ${locale}`, async ({
      page,
    }) => {
      await goTo(page, locale, asked);
      const summary = page.locator(".question:visible > .looks > summary");
      if (await summary.isVisible()) await summary.click();
      await expectNoAxeViolations(page);
      await expectNoSidewaysScroll(page);
      // As large as text can be set, on a screen that then is as wide as 320 pixels.
      await page.setViewportSize({ width: 640, height: 512 });
      await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
      const outside = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(outside).toBeLessThanOrEqual(0);
    });

test("a page without papers carries no rule for them", async ({ request }) => {
  const [paper, street] = await Promise.all(
    ["paper", "street"].map(async (id) => (await request.get(pathTo.situation("en", id))).text()),
  );
  expect(paper).toContain(".papers");
  expect(street).not.toContain(".papers");
});
