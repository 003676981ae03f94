import type { Page } from "@playwright/test";
import { pathTo } from "../../lib/model/paths";
import { label, stateName, stateTopic } from "./support/content";
import { holdBack, TOO_LONG } from "./support/holdBack";
import { expect, test } from "./support/test";
import { WalkPage } from "./support/walkPage";

/** The note in which a state is chosen, opened from an outcome that depends on it. */
async function openNote(page: Page, locale: string) {
  const walk = new WalkPage(page, locale, "car");
  await walk.open();
  await walk.isStepwise();
  await walk.answer("car-seat", "passenger").click();
  await page
    .locator(".state:visible")
    .getByRole("button", { name: label(locale, "law.depends"), exact: true })
    .click();
  const note = page.locator("#state-law");
  await expect(note.locator("form")).toBeVisible();
  return {
    note,
    choose: (state: string) => note.locator("select").selectOption({ label: stateName(locale, state) }),
    type: (zip: string) => note.locator("input").fill(zip),
    show: () => note.getByRole("button", { name: label(locale, "law.show"), exact: true }).click(),
    laws: page.locator(".state:visible .laws"),
  };
}

for (const locale of ["en", "es", "ar"])
  test(`without a state, the outcome says that it depends and lists the kinds of rule, in ${locale}`, async ({
    page,
  }) => {
    const { note } = await openNote(page, locale);
    const { title, rules } = stateTopic(locale, "name");
    await expect(note.getByRole("heading", { name: title, exact: true })).toBeVisible();
    for (const rule of Object.values(rules))
      await expect(note.getByText(rule, { exact: true })).toBeVisible();
    await expect(note.getByRole("link", { name: label(locale, "law.all") })).toHaveJSProperty(
      "href",
      new URL(pathTo.states(locale), page.url()).href,
    );
  });

for (const locale of ["en", "es", "ar"])
  test(`with a state chosen, the outcome shows that state's rule with its source, in ${locale}`, async ({
    page,
  }) => {
    const requests: string[] = [];
    const { choose, show, laws, note } = await openNote(page, locale);
    page.on("request", (request) => requests.push(request.url()));
    await choose("IL");
    await show();
    await expect(note).toBeHidden();
    await expect(laws.getByRole("heading", { name: stateName(locale, "IL"), exact: true })).toBeVisible();
    await expect(laws).toContainText(stateTopic(locale, "name").rules["required-on-reasonable-suspicion"]!);
    await expect(laws.getByRole("link", { name: "725 ILCS 5/107-14" })).toBeVisible();
    expect(requests, "nothing that tells which state").toEqual([]);
  });

test("a ZIP code does the same as its state, and leaves the device in no request", async ({ page }) => {
  const { type, show, laws } = await openNote(page, "en");
  const requests: string[] = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  await type("60601");
  await show();
  await expect(laws.getByRole("heading", { name: "Illinois", exact: true })).toBeVisible();
  expect(requests).toEqual([pathTo.zipRegion("6")]);
});

test("a rule that is not confirmed says so", async ({ page }) => {
  const { choose, show, laws } = await openNote(page, "en");
  await choose("WY");
  await show();
  await expect(laws.locator(".notice").first()).toHaveText(label("en", "law.unconfirmed"));
});

test("a ZIP code that cannot be read gets a message, and stays as it was typed", async ({ page }) => {
  const { note, type, show, laws } = await openNote(page, "en");
  await type("606");
  await show();
  await expect(note.locator("[role=status]")).toHaveText(label("en", "hotlines.error.too-short"));
  await expect(note.locator("input")).toHaveValue("606");
  await expect(note.locator("input")).toBeFocused();
  await expect(laws).toHaveCount(0);
  await type("00000");
  await show();
  await expect(note.locator("[role=status]")).toHaveText(label("en", "hotlines.unknownZip"));
  await type("");
  await show();
  await expect(note.locator("[role=status]")).toHaveText(label("en", "law.choose"));
});

test("the rules of one state never stand under another, and a silent network ends", async ({ page }) => {
  await page.clock.install();
  const { note, type, show, laws } = await openNote(page, "en");
  await type("60601");
  await show();
  await expect(laws.first()).toBeVisible();
  await page.locator(".state:visible button").first().click();
  const letCome = await holdBack(page, pathTo.zipRegion("7"));
  await type("77002");
  await show();
  await expect(page.locator(".laws")).toHaveCount(0);
  await expect(note.locator("[role=status]")).toHaveText(label("en", "search.loading"));
  await page.clock.fastForward(TOO_LONG);
  await expect(note.locator("[role=status]")).toHaveText(label("en", "law.failed"));
  await expect(note.locator("input")).toHaveValue("77002");
  // A question that is asked meanwhile is the one that is answered.
  await show();
  await type("60601");
  await show();
  await expect(laws.getByRole("heading", { name: "Illinois", exact: true })).toBeVisible();
  await letCome();
  await page.waitForTimeout(200);
  await expect(page.locator(".laws").getByRole("heading", { name: "Texas", exact: true })).toHaveCount(0);
});

test("a choice is forgotten when the page is left", async ({ page }) => {
  const { choose, show, laws } = await openNote(page, "en");
  await choose("TX");
  await show();
  await expect(laws.first()).toBeVisible();
  await page.goto(pathTo.leave("en"));
  await page.goBack();
  await expect(page.locator(".laws")).toHaveCount(0);
});

test("every state's page tells all topics on which something was found", async ({ page }) => {
  await page.goto(pathTo.state("en", "CA"));
  const topics = page.locator(".law > h3");
  expect(await topics.count()).toBeGreaterThanOrEqual(7);
  await expect(page.locator(".law").first().locator(".sources a").first()).toHaveAttribute(
    "href",
    /^https?:/,
  );
});

test("the list of states leads to the rule on a state's page", async ({ page }) => {
  await page.goto(pathTo.states("en"));
  await page.locator("#recording").getByRole("link", { name: "Montana", exact: true }).click();
  await expect(page).toHaveURL(`${pathTo.state("en", "MT")}#recording`);
  await expect(page.locator("#recording")).toContainText(stateTopic("en", "recording").rules["all-party"]!);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the note lists the kinds of rule and leads to all states", async ({ page }) => {
    const walk = new WalkPage(page, "en", "car");
    await walk.open();
    await walk.answer("car-seat", "passenger").click();
    await page.locator(".state:visible button").click();
    await expect(page.locator("#state-law form")).toBeHidden();
    await page
      .locator("#state-law")
      .getByRole("link", { name: label("en", "law.all") })
      .click();
    await expect(page).toHaveURL(pathTo.states("en"));
  });
});
