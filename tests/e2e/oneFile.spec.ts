import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { codes, label, scriptTitle, situationWords } from "./support/content";
import { expectNoAxeViolations, expectNoSidewaysScroll } from "./support/expectPage";
import { addressOfOneFile } from "./support/oneFile";

/** Opens the file as somebody does who was handed it, and remembers what it asks for and complains of. */
async function open(page: Page, locale: string): Promise<string[]> {
  const noted: string[] = [];
  page.on("request", (request) => noted.push(request.url().split("#")[0] ?? ""));
  page.on("console", (message) => noted.push(`console: ${message.text()}`));
  await page.goto(addressOfOneFile(locale));
  return noted;
}

for (const locale of codes)
  test.describe(`the copy of ${locale} in one file`, () => {
    test.describe("from a disk, with no JavaScript", () => {
      test.use({ javaScriptEnabled: false });

      test("leads to the words to say in two taps, and asks for nothing but itself", async ({ page }) => {
        const noted = await open(page, locale);
        await expect(page.locator("h1:visible")).toHaveText(label(locale, "home.question"));
        const words = situationWords(locale, "car");
        await page.locator("a.choice:visible", { hasText: words.title }).click();
        await page
          .locator("summary:visible", { hasText: words.questions["car-seat"]!.options["passenger"]! })
          .click();
        await expect(
          page.locator(".script:visible h3", { hasText: scriptTitle(locale, "car-passenger") }).first(),
        ).toBeVisible();
        await expect(page.locator(".say:visible q").first()).toBeVisible();
        expect(noted).toEqual([addressOfOneFile(locale)]);
      });

      test("shows what to say after “they came in anyway” at the top of the screen", async ({ page }) => {
        await open(page, locale);
        const words = situationWords(locale, "home");
        await page.locator("a.choice:visible", { hasText: words.title }).click();
        await page.locator(".interrupt > summary:visible").click();
        const first = page.locator(".script:visible").first();
        await expect(first.locator("> h3")).toHaveText(scriptTitle(locale, "home-forced-entry"));
        await expect(first.locator("q").first()).toBeInViewport({ ratio: 1 });
      });

      // One language of either direction: the rest is the same.
      if (!["en", "ar"].includes(locale)) return;

      test("prints the page that is shown, and of a guide where its words to say stand", async ({ page }) => {
        await open(page, locale);
        const words = situationWords(locale, "car");
        await page.locator("a.choice:visible", { hasText: words.title }).click();
        await page.emulateMedia({ media: "print" });
        await expect(page.locator("h1:visible")).toHaveText(words.title);
        await expect(page.locator(".script:visible .say q").first()).toBeVisible();

        await page.emulateMedia({ media: "screen" });
        await page.locator(".more a:visible").last().click();
        await page.emulateMedia({ media: "print" });
        await expect(page.locator("h1:visible")).toHaveCount(1);
        await expect(page.locator("p.paper:visible")).toHaveText(label(locale, "guide.wordsAt"));
        await expect(page.locator("[data-script] > span:visible").first()).toBeVisible();
      });

      test("shows one page at a time, and a source where a number points", async ({ page }) => {
        await open(page, locale);
        await page.locator(".more a:visible").last().click();
        await expect(page.locator("h1:visible")).toHaveCount(1);
        await page.locator("sup a:visible").first().click();
        await expect(page.locator("h1:visible")).toHaveCount(1);
      });
    });

    test("fits a small screen and can be used by everyone", async ({ page }) => {
      test.setTimeout(90_000);
      await open(page, locale);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expectNoSidewaysScroll(page);
      // Half a minute of a processor. `npm run a11y` does it for each language.
      if (locale === "en") await expectNoAxeViolations(page);
    });
  });
