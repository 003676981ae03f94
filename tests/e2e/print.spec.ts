import type { Page } from "@playwright/test";
import { pathTo } from "../../lib/model/paths";
import { codes } from "./support/content";
import { expect, test } from "./support/test";

const MM_PER_PIXEL = 25.4 / 96;
/** The wallet card, ISO/IEC 7810 ID-1. */
const CARD = { width: 85.6, height: 53.98 };
/** Page boxes in points; A4 is 210 × 297 mm. */
const PAPERS = [
  { id: "letter", cards: 10, box: [612, 792] },
  { id: "a4", cards: 8, box: [595.3, 841.9] },
] as const;

/** The page boxes of a PDF as Chromium writes it: one `/MediaBox` a page, not compressed. */
function pageBoxes(pdf: Buffer): number[][] {
  const text = pdf.toString("latin1");
  const pages = text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  const boxes = [...text.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box = ""]) =>
    box.trim().split(/\s+/).slice(2).map(Number),
  );
  expect(boxes).toHaveLength(pages);
  return boxes;
}

for (const locale of codes)
  for (const { id, cards, box } of PAPERS)
    test(`cards in ${locale} on ${id} are two sheets of ${cards} in the size of a bank card`, async ({
      page,
    }) => {
      await page.goto(pathTo.cards(locale));
      await page.locator(`#paper-${id}`).check();

      const boxes = pageBoxes(await page.pdf({ preferCSSPageSize: true }));
      expect(boxes).toHaveLength(2);
      for (const [width = 0, height = 0] of boxes) {
        expect(Math.abs(width - box[0]), `width ${width}`).toBeLessThanOrEqual(1);
        expect(Math.abs(height - box[1]), `height ${height}`).toBeLessThanOrEqual(1);
      }

      await page.emulateMedia({ media: "print" });
      const sheets = page.locator(".sheet:visible");
      await expect(sheets).toHaveCount(2);
      for (const sheet of await sheets.all()) {
        const sizes = await sheet.locator(".card:visible").evaluateAll((all) =>
          all.map((card) => {
            const { width, height } = card.getBoundingClientRect();
            const overflow = Math.max(
              card.scrollHeight - card.clientHeight,
              card.scrollWidth - card.clientWidth,
              // What flows out of a part that may shrink does not show in the size of the card.
              ...[...card.querySelectorAll("*")].map(
                (part) => part.getBoundingClientRect().bottom - card.getBoundingClientRect().bottom,
              ),
              ...[...card.children]
                .slice(0, -1)
                .map(
                  (part, index) =>
                    (part.lastElementChild ?? part).getBoundingClientRect().bottom -
                    (card.children[index + 1]?.getBoundingClientRect().top ?? 0),
                ),
            );
            return { width, height, overflow };
          }),
        );
        expect(sizes).toHaveLength(cards);
        for (const { width, height, overflow } of sizes) {
          expect(Math.abs(width * MM_PER_PIXEL - CARD.width)).toBeLessThanOrEqual(0.1);
          expect(Math.abs(height * MM_PER_PIXEL - CARD.height)).toBeLessThanOrEqual(0.1);
          expect(overflow, "pixels that do not fit the card").toBeLessThanOrEqual(1);
        }
      }
    });

/** What would be printed on every page, over the text. */
async function fixedParts(page: Page): Promise<string[]> {
  return page
    .locator("body *")
    .evaluateAll((all) =>
      all
        .filter(
          (part) => part.checkVisibility() && ["fixed", "sticky"].includes(getComputedStyle(part).position),
        )
        .map((part) => part.outerHTML.slice(0, 80)),
    );
}

for (const [name, path] of [
  ["a guide", pathTo.guide("en", "reading-a-warrant")],
  ["a situation", pathTo.situation("en", "home")],
  ["a state", pathTo.state("en", "ca")],
] as const)
  test(`${name} prints without bars over its text`, async ({ page }) => {
    await page.goto(path);
    expect((await fixedParts(page)).length, "bars on the screen").toBeGreaterThan(0);
    await page.emulateMedia({ media: "print" });
    expect(await fixedParts(page)).toEqual([]);
    await expect(page.locator("h1")).toBeVisible();
  });
