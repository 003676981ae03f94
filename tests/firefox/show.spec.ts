import { expect, test } from "../e2e/support/test";
import { WalkPage } from "../e2e/support/walkPage";

test("what is shown over the page closes with Escape and with Back, and the focus is where it was", async ({
  page,
}) => {
  const walk = new WalkPage(page, "en");
  await walk.open();
  await walk.isStepwise();
  const tool = page.locator("[data-tool=show]:visible").first();
  for (const close of [() => page.keyboard.press("Escape"), () => page.goBack()]) {
    await tool.click();
    await expect(page.locator("dialog.show")).toBeVisible();
    await close();
    await expect(page.locator("dialog.show")).toHaveCount(0);
    await expect(tool).toBeFocused();
    expect(await page.evaluate(() => history.state as unknown)).toBeNull();
  }
});
