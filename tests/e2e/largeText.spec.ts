import { join } from "node:path";
import type { Page } from "@playwright/test";
import { setTextSize } from "../../lib/bench/browser/setTextSize";
import { developmentSet } from "../../lib/bench/search/developmentSet";
import { pathTo } from "../../lib/model/paths";
import { expect, test } from "./support/test";
import { WalkPage } from "./support/walkPage";

/** Small screens with large text, and a telephone on its side: where the bar at the top scrolls away. */
const SCREENS = [
  [320, 568, 200],
  [360, 640, 150],
  [360, 640, 200],
  [640, 360, 100],
] as const;

for (const locale of ["en", "es", "ar"])
  for (const [width, height, percent] of SCREENS)
    test.describe(`${width} × ${height}, text of ${percent} %, in ${locale}`, () => {
      test.use({ viewport: { width, height } });
      test.beforeEach(({ page }) => setTextSize(page, percent));

      test("each language of the menu can be read and tapped", async ({ page }) => {
        await page.goto(pathTo.home(locale));
        await page.locator(".languages summary").click();
        for (const link of await page.locator(".languages a").all()) {
          await link.scrollIntoViewIfNeeded();
          const box = (await link.boundingBox())!;
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          // A click on something that lies over it would time out.
          await link.click({ trial: true });
        }
      });

      test("the number for who is in the home is whole", async ({ page }) => {
        const walk = new WalkPage(page, locale);
        await walk.open();
        await walk.isStepwise();
        await walk.happens("home-came-in");
        const number = page.locator(".script > .phones .phone:visible").first();
        await expect(number).toHaveText(/^\d{3}-\d{3}-\d{4}$/);
        const isCut = (element: Element) => {
          const { left, right } = element.getBoundingClientRect();
          const row = element.closest("a")!;
          return left < 0 || right > innerWidth || row.scrollWidth > row.clientWidth + 1;
        };
        expect(await number.evaluate(isCut)).toBe(false);
      });
    });

for (const locale of ["en", "es", "ar"])
  test(`with text of 200 % there is something to say on the screen after each answer, in ${locale}`, async ({
    page,
  }) => {
    await setTextSize(page, 200);
    const walk = new WalkPage(page, locale);
    await walk.open();
    await walk.isStepwise();
    for (const [question, option] of [
      ["home-door", "closed"],
      ["home-paper", "i-200"],
    ] as const) {
      await walk.answer(question, option).click();
      const bar = (await walk.interrupt("home-came-in").boundingBox())!;
      const [first] = await page
        .locator(".walk .say q:visible")
        .first()
        .evaluate((quote) => [...quote.getClientRects()].map(({ bottom }) => bottom));
      expect(first, option).toBeLessThan(bar.y);
    }
  });

const root = join(import.meta.dirname, "../..");

/** How text gets twice as large: by the device, or by a sheet of the reader's own, which media queries do not hear of. */
const WAYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "the device": (page) => setTextSize(page, 200),
  "the reader's sheet": (page) =>
    page.evaluate(() => void (document.documentElement.style.fontSize = "200%")),
};

for (const locale of ["en", "es", "ar", "zh-Hans"])
  for (const [who, enlarge] of Object.entries(WAYS))
    test(`with text of 200 % by ${who} nothing covers the search box, and its answer begins below it, in ${locale}`, async ({
      page,
    }) => {
      const box = page.getByRole("combobox");
      const header = page.locator("header");
      const label = page.locator("label[for=query]");
      // What the screen holds of an answer beside its box: the first passage comes below its edge.
      const first = {
        story: page.getByRole("option").first(),
        danger: page.locator(".danger a.act:visible").first(),
      };
      for (const path of [pathTo.home(locale), pathTo.search(locale)]) {
        await page.goto(path);
        await enlarge(page);
        for (const [kind, answer] of Object.entries(first)) {
          await box.fill("");
          await page.evaluate(() => window.scrollTo(0, 0));
          await box.fill(developmentSet(root, locale).find((judged) => judged.kind === kind)!.query);
          await expect(page.locator("[data-answered]")).toBeVisible();
          await expect(label).toBeInViewport({ ratio: 1 });
          await expect(box).toBeInViewport({ ratio: 1 });
          const { y, height } = (await header.boundingBox())!;
          expect(y + height, kind).toBeLessThanOrEqual((await label.boundingBox())!.y);
          await expect(answer, kind).toBeInViewport({ ratio: 1 });
        }
      }
    });
