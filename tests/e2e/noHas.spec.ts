import { today } from "../../lib/content/today";
import { toldIn } from "../../lib/engine/situationPart";
import { situationPlan } from "../../lib/engine/situationPlan";
import { scriptTitle } from "./support/content";
import { content } from "../fixtures/projectContent";
import { expect, test } from "./support/test";
import { WalkPage } from "./support/walkPage";

/** A page as a browser has it that does not know `:has()`: it leaves out the sheet of the situation, and shows everything. */
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const { supports } = CSS;
    CSS.supports = ((...conditions: [string]) =>
      !conditions[0].includes(":has") && supports(...conditions)) as typeof CSS.supports;
  });
  await page.route("**/situations/**", async (route) => {
    if (route.request().resourceType() !== "document") return route.continue();
    const response = await route.fetch();
    const html = (await response.text())
      .replaceAll("@supports selector(:has(a))", "@supports selector(:unheard-of(a))")
      // Its rules are other ones now than those that the policy names.
      .replace(/<meta http-equiv=Content-Security-Policy [^>]*>/, "");
    const { "content-security-policy": _, ...headers } = response.headers();
    await route.fulfill({ response, headers, body: html });
  });
});

// What a page still asks for when its test is over is answered by nobody.
test.afterEach(({ page }) => page.unrouteAll({ behavior: "ignoreErrors" }));

test("with JavaScript, the walk is the same", async ({ page }) => {
  const walk = new WalkPage(page, "en");
  await walk.open();
  await walk.isStepwise();
  await expect(page.locator(".for:visible")).toHaveCount(0);
  const card = (id: string) => walk.script(scriptTitle("en", id));
  await expect(page.locator(".walk .script:not(.opening):visible")).toHaveCount(0);
  await walk.answer("home-door", "closed").click();
  await expect(card("home-closed-door")).toBeVisible();
  await expect(page.locator(".walk .script:not(.opening):visible")).toHaveCount(1);
  await walk.answer("home-paper", "i-200").click();
  await expect(card("paper-agency-form")).toBeVisible();
  await expect(walk.question("home-form-name")).toBeVisible();
  await walk.interrupt("home-came-in").click();
  await expect(card("home-forced-entry")).toBeVisible();
  await expect(card("paper-agency-form")).toHaveCount(0);
  await expect(walk.question("home-door")).toHaveCount(0);
  await walk.interrupt("home-came-in").click();
  await expect(card("paper-agency-form")).toBeVisible();
  await walk.back.click();
  await walk.back.click();
  await walk.answer("home-door", "inside").click();
  await expect(walk.interrupt("home-came-in")).toBeHidden();
});

test("with JavaScript, several interrupts stand in the list that their bar opens", async ({ page }) => {
  const walk = new WalkPage(page, "en", "someone-taken");
  await walk.open();
  await walk.isStepwise();
  await expect(walk.interrupt("someone-taken-me-too")).toBeHidden();
  await walk.happens("someone-taken-me-too");
  await expect(walk.script(scriptTitle("en", "street-free-to-go"))).toBeVisible();
  await page.goBack();
  await expect(walk.question("someone-taken-what")).toBeVisible();
  await expect(walk.interrupt("someone-taken-me-too")).toBeHidden();
  await walk.answer("someone-taken-what", "now").click();
  await page.goBack();
  await expect(walk.question("someone-taken-what")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the page is one text: each script once, with the answers that it is for", async ({ page }) => {
    const walk = new WalkPage(page, "en");
    await walk.open();
    const scripts = page.locator(".walk .script:not(.opening):visible");
    const home = content.situations.find(({ id }) => id === "home")!;
    const told = toldIn(situationPlan(home, content.rules, today()));
    await expect(scripts).toHaveCount(told.flatMap((one) => one.scripts).length);
    await expect(page.locator(".question:visible > h2")).toHaveCount(
      Object.keys(walk.words.questions).length,
    );
    for (const script of await scripts.all()) await expect(script.locator(".for")).toHaveText(/\S/);
  });
});

test.describe("and no notes over the page", () => {
  // Such a browser knows neither the functions nor the selector, which is an error there.
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ["showPopover", "hidePopover", "togglePopover", "popover"])
        Reflect.deleteProperty(HTMLElement.prototype, name);
      const [{ supports }, { querySelector }] = [CSS, Document.prototype];
      CSS.supports = ((...conditions: [string]) =>
        !conditions[0].includes(":popover-open") && supports(...conditions)) as typeof CSS.supports;
      Document.prototype.querySelector = function (this: Document, selector: string) {
        if (selector.includes(":popover-open")) throw new DOMException(selector, "SyntaxError");
        return querySelector.call(this, selector);
      } as typeof querySelector;
    });
  });

  test("Escape leads back from what happened", async ({ page }) => {
    const walk = new WalkPage(page, "en");
    await walk.open();
    await walk.isStepwise();
    await walk.answer("home-door", "closed").click();
    await walk.interrupt("home-came-in").click();
    await expect(walk.script(scriptTitle("en", "home-forced-entry"))).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(walk.script(scriptTitle("en", "home-forced-entry"))).toBeHidden();
    await expect(walk.script(scriptTitle("en", "home-closed-door"))).toBeVisible();
  });
});
