import type { Page } from "@playwright/test";
import { pathTo } from "../../lib/model/paths";
import { PRACTICE_CARD } from "../../lib/prints/sheets";
import { practiceCards, practisedSituations } from "../../lib/views/practiceCards";
import { plainText } from "../../lib/model/text";
import { codes } from "./support/content";
import { expectNoAxeViolations, expectNoSidewaysScroll } from "./support/expectPage";
import { content } from "../fixtures/projectContent";
import { expect, test } from "./support/test";
import { linkTo } from "./support/links";

const MM_PER_PIXEL = 25.4 / 96;
/** Eight points, in CSS pixels. */
const LEAST = 8 / 0.75;
const situations = practisedSituations(content);

const sheetsOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
const spaced = (text: string) => text.replace(/\s+/g, " ").trim();

/** The cards of both sides as they lie on paper, without the empty places. */
async function cardsOnPaper(page: Page) {
  await page.emulateMedia({ media: "print" });
  const sides = await page.locator(".drills").evaluateAll((sheets) =>
    sheets.map((sheet) => {
      const { left, top, width } = sheet.getBoundingClientRect();
      return [...sheet.querySelectorAll(".drill")].map((card) => {
        const box = card.getBoundingClientRect();
        const own = [...card.querySelectorAll("*")].filter((part) =>
          [...part.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue!.trim() !== ""),
        );
        return {
          fromLeft: box.left - left,
          fromRight: left + width - box.right,
          fromTop: box.top - top,
          width: box.width,
          height: box.height,
          overflow: Math.max(
            card.scrollHeight - card.clientHeight,
            card.scrollWidth - card.clientWidth,
            ...own.map((part) => part.getBoundingClientRect().bottom - box.bottom),
          ),
          least: Math.min(...own.map((part) => parseFloat(getComputedStyle(part).fontSize))),
          lines: [...card.querySelectorAll("q")].map((line) => line.textContent ?? ""),
        };
      });
    }),
  );
  await page.emulateMedia({ media: null });
  return sides;
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of codes)
    test(`practice cards in ${locale} print on both sides of one sheet, each answer behind its question`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      for (const situation of situations) {
        const path = pathTo.workshop(locale, situation);
        await page.goto(path);
        for (const format of ["Letter", "A4"])
          expect(sheetsOf(await page.pdf({ format })), `${path} on ${format}`).toBe(2);

        const cards = practiceCards(content, situation, locale);
        const [front = [], back = []] = await cardsOnPaper(page);
        expect(front, path).toHaveLength(cards.length);
        expect(back, path).toHaveLength(cards.length);
        for (const one of [...front, ...back]) {
          expect(Math.abs(one.width * MM_PER_PIXEL - PRACTICE_CARD.width)).toBeLessThanOrEqual(0.1);
          expect(Math.abs(one.height * MM_PER_PIXEL - PRACTICE_CARD.height)).toBeLessThanOrEqual(0.1);
          expect(one.overflow, `${path}: pixels that do not fit the card`).toBeLessThanOrEqual(1);
          expect(one.least, `${path}: letters under 8 pt`).toBeGreaterThanOrEqual(LEAST - 0.01);
        }
        for (const [at, { choices, right }] of cards.entries()) {
          const question = front[at]!;
          expect(question.lines.map(spaced)).toEqual(
            choices.map(({ english }) => spaced(plainText(english))),
          );
          // Turned on its long edge, left is right and top stays top.
          const behind = back.find(
            ({ fromTop, fromRight }) =>
              Math.abs(fromTop - question.fromTop) < 1 && Math.abs(fromRight - question.fromLeft) < 1,
          );
          expect(behind?.lines.map(spaced), `${path}: behind card ${at + 1}`).toEqual([
            spaced(plainText(choices[right]!.english)),
          ]);
        }
      }
    });

  for (const locale of codes)
    test(`the sheet for the person who leads prints on one sheet in ${locale}, with its code`, async ({
      page,
    }) => {
      await page.goto(pathTo.workshop(locale));
      await expect(page.locator(".whole .code")).toContainText("CC BY 4.0");
      expect(sheetsOf(await page.pdf({ format: "Letter" }))).toBeLessThanOrEqual(2);
      await page.emulateMedia({ media: "print" });
      await expect(page.locator(".whole")).toBeVisible();
      for (const part of ["h1", ".more", "footer"])
        await expect(page.locator(part).first(), part).toBeHidden();
    });

  test("a question has its answer folded below it, and each situation is one link away", async ({ page }) => {
    await page.goto(pathTo.workshop("en"));
    for (const situation of situations)
      await expect(page.locator(`main ${linkTo(page, pathTo.workshop("en", situation))}`)).toHaveCount(1);
    await page.goto(pathTo.workshop("en", "home"));
    const [first] = practiceCards(content, "home", "en");
    const card = page.locator("article.drill").first();
    await expect(card.locator("ol li")).toHaveCount(3);
    await expect(card.locator(".line")).toBeHidden();
    await card.locator("summary").click();
    await expect(card.locator(".line q")).toHaveText(plainText(first!.choices[first!.right]!.english));
    await expect(card.locator(".from")).toContainText("(2011)");
  });
});

for (const locale of codes)
  test(`the pages for those who teach are accessible in ${locale} and fit small screens`, async ({
    page,
  }) => {
    for (const path of [pathTo.workshop(locale), pathTo.workshop(locale, "home")]) {
      await page.goto(path);
      await page.locator("details:not(.languages)").evaluateAll((all) => {
        for (const one of all) (one as HTMLDetailsElement).open = true;
      });
      await expectNoSidewaysScroll(page);
      await expectNoAxeViolations(page);
    }
  });

test("the page of prints leads to them", async ({ page }) => {
  await page.goto(pathTo.cards("en"));
  await expect(page.locator(`main ${linkTo(page, pathTo.workshop("en"))}`)).toHaveCount(1);
});
