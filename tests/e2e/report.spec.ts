import type { Page } from "@playwright/test";
import { pathTo } from "../../lib/model/paths";
import { label } from "./support/content";
import { expect, test } from "./support/test";

const CARD = ".hotline:visible";

/** Opens what is folded in the first card that is there. */
async function unfold(page: Page) {
  const card = page.locator(CARD).first();
  await card.locator("summary").click();
  return card;
}

/** What the link of the first card would send: the subject and the lines of the body. */
async function linesOf(page: Page): Promise<string[]> {
  const href = await page.locator(`${CARD} a[href^="mailto:"]`).first().getAttribute("href");
  const { searchParams } = new URL(href!);
  return ["subject", "body"].flatMap((part) => searchParams.get(part)!.split("\r\n"));
}

/** What is to be copied: the same, with the name of the entry and the page. */
async function messageOf(page: Page): Promise<string> {
  const [subject, name, number, address, ask] = await linesOf(page);
  expect(name).toBe(await page.locator(`${CARD} h3`).first().textContent());
  expect(number).toContain(await page.locator(`${CARD} .phone`).first().textContent());
  expect(address).toBe(page.url());
  return [subject, name, number, address, ask].join("\n");
}

for (const locale of ["en", "ar"]) {
  const copyButton = (page: Page) =>
    page.getByRole("button", { name: label(locale, "report.copy"), exact: true });

  test(`${locale}: a report is copied, on a state's page and for a ZIP code, and the page says so`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    for (const path of [pathTo.state(locale, "TX"), pathTo.hotlines(locale)]) {
      await page.goto(path);
      if (path === pathTo.hotlines(locale)) {
        await page.locator("form input").fill("78501");
        await page.locator("form").evaluate((form: HTMLFormElement) => form.requestSubmit());
        await expect(page.locator(".answers .hotline").first()).toBeVisible();
      }
      await expect(copyButton(page)).toHaveCount(0);
      const card = await unfold(page);
      await copyButton(page).click();
      await expect(card.getByRole("status")).toHaveText(label(locale, "report.copied"));
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await messageOf(page));
      const box = await copyButton(page).boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      // Folded and opened again, it is there once.
      await card.locator("summary").click();
      await card.locator("summary").click();
      await expect(copyButton(page)).toHaveCount(1);
    }
  });

  test(`${locale}: where the device copies nothing, the text is shown and selected`, async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.goto(pathTo.state(locale, "TX"));
    const card = await unfold(page);
    for (let times = 0; times < 2; times++) {
      await copyButton(page).click();
      await expect(card.getByRole("status")).toHaveText(label(locale, "report.select"));
      await expect(card.locator(".notice")).toBeFocused();
      expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(await messageOf(page));
    }
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the link alone begins the message", async ({ page }) => {
    await page.goto(pathTo.state("en", "TX"));
    const card = await unfold(page);
    await expect(card.getByRole("link", { name: label("en", "hotlines.report"), exact: true })).toBeVisible();
    await expect(card.getByRole("button")).toHaveCount(0);
    const [subject, number, ask] = await linesOf(page);
    expect(subject).toMatch(/^Wrong number: [a-z0-9-]+$/);
    expect(number).toContain(await page.locator(`${CARD} .phone`).first().textContent());
    expect(ask).toBe(label("en", "hotlines.reportAsk"));
  });
});
