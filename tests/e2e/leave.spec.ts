import { pathTo } from "../../lib/model/paths";
import { codes, inTurn, label } from "./support/content";
import { expect, test } from "./support/test";
import { WalkPage } from "./support/walkPage";

for (const [locale, key] of inTurn(codes, ["Shift", "Escape"]))
  test(`three quick presses of ${key} leave, and Back does not lead here, in ${locale}`, async ({ page }) => {
    const here = pathTo.guide(locale, "at-the-door");
    await page.goto(pathTo.aboutIndex(locale));
    await page.goto(here);
    await page.waitForLoadState("networkidle");
    // What the link does is told to whoever cannot see the foot of the page.
    await expect(
      page.getByRole("link", { name: label(locale, "leave.short"), exact: true }),
    ).toHaveAccessibleDescription(`${label(locale, "leave.action")}: ${label(locale, "leave.note")}`);
    await page.keyboard.press(key);
    await page.keyboard.press(key);
    await expect(page).toHaveURL(here);
    await page.keyboard.press(key);
    await expect(page).toHaveURL(pathTo.leave(locale));
    await page.goBack();
    await expect(page).toHaveURL(pathTo.aboutIndex(locale));
  });

test("capital letters, slow presses and a key held down do not leave", async ({ page }) => {
  await page.goto(pathTo.search("en"));
  await page.waitForLoadState("networkidle");
  const box = page.getByRole("combobox");
  await box.focus();
  for (const letter of ["A", "B", "C"]) {
    await page.keyboard.down("Shift");
    await page.keyboard.press(letter);
    await page.keyboard.up("Shift");
  }
  for (let times = 0; times < 3; times++) {
    await page.keyboard.press("Shift");
    await page.waitForTimeout(1100);
  }
  for (let times = 0; times < 4; times++) await page.keyboard.down("Shift");
  await expect(page).toHaveURL(pathTo.search("en"));
  await expect(box).toHaveValue("ABC");
});

test("the steps of a walk are left with the page", async ({ page }) => {
  await page.goto(pathTo.aboutIndex("en"));
  const walk = new WalkPage(page, "en");
  await walk.open();
  await walk.isStepwise();
  await walk.answer("home-door", "closed").click();
  await walk.answer("home-paper", "none").click();
  await page.getByRole("link", { name: label("en", "leave.short"), exact: true }).click();
  await expect(page).toHaveURL(pathTo.leave("en"));
  await page.goBack();
  await expect(page).toHaveURL(pathTo.aboutIndex("en"));
});

test("what lies over the page is left with it", async ({ page }) => {
  await page.goto(pathTo.aboutIndex("en"));
  const walk = new WalkPage(page, "en");
  await walk.open();
  await walk.isStepwise();
  await walk.answer("home-door", "closed").click();
  await page.locator("[data-tool=show]:visible").first().click();
  await expect(page.locator("dialog.show")).toBeVisible();
  for (let times = 0; times < 3; times++) await page.keyboard.press("Shift");
  await expect(page).toHaveURL(pathTo.leave("en"));
  await page.goBack();
  await expect(page).toHaveURL(pathTo.aboutIndex("en"));
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the way out is a link", async ({ page }) => {
    await page.goto(pathTo.guide("en", "at-the-door"));
    await page.getByRole("link", { name: label("en", "leave.short"), exact: true }).click();
    await expect(page).toHaveURL(pathTo.leave("en"));
  });
});
