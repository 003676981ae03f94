import type { Page } from "@playwright/test";
import { pathTo } from "../../lib/model/paths";
import { codes, idsOf, label, situationWords } from "./support/content";
import { expect, test } from "./support/test";
import { WalkPage } from "./support/walkPage";

const SCREEN = { width: 360, height: 640 };
const LOCALES = ["en", "es", "ar"];

test.use({ viewport: SCREEN });

for (const locale of codes)
  test(`what happens now stands on the first screen, everything else within one and a half, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(pathTo.home(locale));
    const tiles = page.locator(".tiles .choice");
    await expect(tiles).toHaveCount(4);
    for (const tile of await tiles.all()) await expect(tile).toBeInViewport({ ratio: 1 });
    const choices = page.locator(".choice");
    await expect(choices).toHaveCount(idsOf("situations").length + 1);
    const last = (await choices.last().boundingBox())!;
    expect(last.y + last.height, "pixels to the end of the last choice").toBeLessThanOrEqual(
      1.5 * SCREEN.height,
    );
    for (const choice of await choices.all())
      expect((await choice.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    for (const pictogram of await page.locator(".tiles .pictogram").all())
      expect((await pictogram.boundingBox())!.width).toBeGreaterThanOrEqual(48);
  });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    for (const locale of LOCALES)
      test(`one tap leads to the first sentence at the door, whoever is outside, in ${locale}`, async ({
        page,
      }) => {
        await page.goto(pathTo.home(locale));
        await page
          .locator(".tiles")
          .getByRole("link", { name: situationWords(locale, "home").title, exact: true })
          .click();
        const opening = page.locator(".opening");
        await expect(opening.locator(".say q")).toBeInViewport({ ratio: 1 });
        await expect(opening.locator("li").nth(1)).toBeInViewport({ ratio: 1 });
        const walk = new WalkPage(page, locale);
        if (javaScriptEnabled) await walk.isStepwise();
        // What was answered may not fit it any more.
        await walk.answer("home-door", "inside").click();
        await expect(opening).toBeHidden();
      });
  });

/** Gives the device voices of these languages, and remembers what is said. */
async function giveVoices(page: Page, languages: readonly string[]): Promise<void> {
  await page.addInitScript((langs) => {
    const said: string[] = [];
    Object.assign(window, { said });
    Object.defineProperty(window, "speechSynthesis", {
      value: {
        getVoices: () => langs.map((lang) => ({ lang, localService: true })),
        speak: ({ text, lang }: SpeechSynthesisUtterance) => said.push(`${lang}: ${text}`),
        cancel: () => {},
        addEventListener: () => {},
      },
    });
    Object.defineProperty(window, "SpeechSynthesisUtterance", {
      value: class {
        constructor(readonly text: string) {}
      },
    });
  }, languages);
}

test("each choice can be heard where the device has a voice of the language", async ({ page }) => {
  await giveVoices(page, ["en-US", "ar-EG"]);
  await page.goto(pathTo.home("ar"));
  await expect(page.locator(".hear")).toHaveCount(idsOf("situations").length + 1);
  const { title } = situationWords("ar", "car");
  await page.getByRole("button", { name: label("ar", "home.hear", { text: title }), exact: true }).click();
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([
    `ar-EG: ${title}`,
  ]);
});

test("without such a voice nothing is offered that the device cannot do", async ({ page }) => {
  await giveVoices(page, ["en-US"]);
  await page.goto(pathTo.home("es"));
  await page.waitForTimeout(200);
  await expect(page.locator(".hear")).toHaveCount(0);
});

test("what the search box finds comes to where the eye is", async ({ page }) => {
  await page.goto(pathTo.home("en"));
  await page.getByRole("combobox").fill("is this warrant real");
  await expect(page.locator(".results li").first()).toBeInViewport();
});
