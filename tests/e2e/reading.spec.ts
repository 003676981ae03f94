import { formatDate } from "../../lib/i18n/format";
import { pathTo } from "../../lib/model/paths";
import { codes, label } from "./support/content";
import { content } from "../fixtures/projectContent";
import { expect, test } from "./support/test";

test.describe("in a device's high-contrast mode", () => {
  test.use({ contextOptions: { forcedColors: "active" } });

  test("the words to say stand in a frame, since their ground loses its colour", async ({ page }) => {
    await page.goto(pathTo.situation("en", "custody"));
    const panel = page.locator(".say:visible").first();
    const { border, color, ground } = await panel.evaluate((element) => {
      const style = getComputedStyle(element);
      return { border: parseFloat(style.borderTopWidth), color: style.color, ground: style.backgroundColor };
    });
    expect(border).toBeGreaterThanOrEqual(1);
    expect(color).not.toBe(ground);
  });

  test("what has the focus is outlined", async ({ page }) => {
    await page.goto(pathTo.home("en"));
    for (let presses = 0; presses < 6; presses += 1) {
      await page.keyboard.press("Tab");
      const width = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineWidth);
      expect(parseFloat(width)).toBeGreaterThanOrEqual(2);
    }
  });
});

test("a term is explained at a press of Enter, and Escape leads back to the text", async ({ page }) => {
  await page.goto(pathTo.guide("es", "bond-and-hearings"));
  const term = page.locator("button.term").first();
  await term.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".note:popover-open")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(term).toBeFocused();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("a term is explained, and the print button, which would do nothing, is not shown", async ({
    page,
  }) => {
    await page.goto(pathTo.guide("en", "bond-and-hearings"));
    await page.locator("button.term").first().click();
    await expect(page.locator(".note:popover-open")).toBeVisible();
    await expect(page.getByRole("button", { name: label("en", "guide.print"), exact: true })).toBeHidden();
  });
});

for (const locale of codes)
  for (const [paper, width, height] of [
    ["Letter", 612, 792],
    ["A4", 595, 842],
  ] as const)
    test(`a guide in ${locale} prints on ${paper} in black, with its sources at the end`, async ({
      page,
    }) => {
      await page.goto(pathTo.guide(locale, "at-work"));
      const pdf = (await page.pdf({ format: paper })).toString("latin1");
      const [box = ""] = /\/MediaBox\s*\[[^\]]*\]/.exec(pdf) ?? [];
      const [, , right = 0, top = 0] = (box.match(/[\d.]+/g) ?? []).map(Number);
      expect(Math.abs(right - width)).toBeLessThan(2);
      expect(Math.abs(top - height)).toBeLessThan(2);

      await page.emulateMedia({ media: "print" });
      const shown = await page.evaluate(() => {
        const visible = [...document.querySelectorAll("article *, footer *")].filter((element) =>
          element.checkVisibility(),
        );
        return {
          colors: [
            ...new Set(
              visible
                .filter(({ textContent }) => textContent)
                .map((element) => getComputedStyle(element).color),
            ),
          ],
          buttons: visible.filter((element) => element.matches("button:not(.term)")).length,
          sources: visible.filter((element) => element.matches(".endnotes li")).length,
        };
      });
      for (const color of shown.colors) {
        const [red, green, blue] = (color.match(/\d+/g) ?? []).map(Number);
        expect(Math.max(red!, green!, blue!), color).toBeLessThan(120);
      }
      expect(shown.buttons).toBe(0);
      expect(shown.sources).toBeGreaterThan(5);
    });

for (const locale of ["en", "ar"])
  test(`a guide says once how new it is, and one that changes fast says so first, in ${locale}`, async ({
    page,
  }) => {
    for (const { id, changesFast, asOf } of content.guides) {
      await page.goto(pathTo.guide(locale, id));
      const box = page.getByText(label(locale, "guide.asOf").replace("{{date}}", formatDate(asOf, locale)), {
        exact: true,
      });
      await expect(box).toHaveCount(1);
      const isFirst = await box.evaluate(
        (element) =>
          !!(
            element.compareDocumentPosition(document.querySelector("#right-now")!) &
            Node.DOCUMENT_POSITION_FOLLOWING
          ),
      );
      expect(isFirst, id).toBe(changesFast);
    }
    expect(content.guides.filter(({ changesFast }) => changesFast).map(({ id }) => id)).toEqual([
      "bond-and-hearings",
      "fast-deportation",
    ]);
  });
