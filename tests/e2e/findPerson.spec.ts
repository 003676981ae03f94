import type { Page } from "@playwright/test";
import { pathTo } from "../../lib/model/paths";
import { codes, label, stateName } from "./support/content";
import { holdBack, TOO_LONG } from "./support/holdBack";
import { expect, test } from "./support/test";
import { linkTo } from "./support/links";

/** The box as a person uses it. */
class PlaceBox {
  readonly requests: string[] = [];
  constructor(
    readonly page: Page,
    readonly locale: string,
  ) {}

  async open(): Promise<void> {
    await this.page.goto(pathTo.findPerson(this.locale));
    await expect(this.input).toBeVisible();
    this.page.on("request", (request) => {
      const { pathname, search } = new URL(request.url());
      // The browser asks for the icon when it likes; the lookup has no part in that.
      if (pathname !== "/icon.svg") this.requests.push(pathname + search);
    });
  }
  ui(key: string, values?: Record<string, string | number>): string {
    return label(this.locale, key, values);
  }
  get input() {
    return this.page.getByRole("textbox", { name: this.ui("hotlines.zipLabel"), exact: true });
  }
  get button() {
    return this.page.getByRole("button", { name: this.ui("detained.action"), exact: true });
  }
  get status() {
    return this.page.locator("form [role=status]");
  }
  async ask(typed: string): Promise<void> {
    await this.input.fill(typed);
    await this.button.click();
    await expect(this.status).not.toBeEmpty();
  }
  /** Why offices and places are shown: the offices first. */
  get reasons() {
    return this.page.locator(".answers .reason");
  }
  /** The miles of the places, in their order. */
  async miles(): Promise<number[]> {
    const texts = await this.page.locator(".answers ul:last-child .reason").allTextContents();
    return texts.map((text) => Number(/\d+/.exec(text)?.[0]));
  }
}

/** Typed, its state, and the field offices of its counties. Facts of the areas. */
const PLACED = [
  { typed: "78501", zip: "78501", state: "TX", offices: ["Harlingen"], county: "Hidalgo County" },
  { typed: "٩٠٠١٢", zip: "90012", state: "CA", offices: ["Los Angeles"], county: "Los Angeles County" },
  { typed: " 02108-1234 ", zip: "02108", state: "MA", offices: ["Boston"], county: "Suffolk County" },
] as const;

for (const locale of ["en", "ar"])
  for (const { typed, zip, state, offices, county } of PLACED)
    test(`"${typed}" gets its field office and the ten nearest places, in ${locale}`, async ({ page }) => {
      const box = new PlaceBox(page, locale);
      await box.open();
      await box.ask(typed);
      await expect(box.status).toContainText(
        box.ui("detained.zipFor", { zip, place: stateName(locale, state) }),
      );
      await expect(page.locator(".answers ul:first-of-type h3 bdi")).toHaveText([...offices]);
      await expect(box.reasons.first()).toHaveText(box.ui("detained.forCounty", { county }));
      await expect(page.locator(".answers")).toContainText(box.ui("detained.notCheckIn"));
      await expect(page.locator(".answers")).toContainText(box.ui("detained.moved"));
      const miles = await box.miles();
      expect(miles).toHaveLength(10);
      expect(miles).toEqual([...miles].sort((a, b) => a - b));
      await expect(box.input).toHaveValue(typed);
      // Two files, of which one tells the first digit; the code itself is in no address.
      expect(box.requests.sort()).toEqual([pathTo.zipRegion(zip.slice(0, 1)), pathTo.detention()].sort());
      expect([...box.requests, page.url()].join(" ")).not.toContain(zip);
    });

test.describe("on a small phone", () => {
  // 360×640 is what every test opens.
  for (const locale of codes)
    test(`the box is in view on arrival, its answer right under it and the steps after, in ${locale}`, async ({
      page,
    }) => {
      const box = new PlaceBox(page, locale);
      await box.open();
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await expect(box.input).toBeInViewport({ ratio: 1 });
      await expect(box.button).toBeInViewport({ ratio: 1 });
      await box.ask("78501");
      await expect(page.locator(".answers")).toContainText(box.ui("detained.askFirst"));
      const tops = await Promise.all(
        [
          box.input,
          page.locator(".answers h3").first(),
          page.locator("h2#find"),
          page.locator("h2#places"),
        ].map(async (one) => (await one.boundingBox())!.y),
      );
      expect(tops).toEqual([...tops].sort((a, b) => a - b));
    });
});

test("a code in two states asks which one, and then has the office of that one", async ({ page }) => {
  const box = new PlaceBox(page, "en");
  await box.open();
  await box.ask("42223");
  await expect(box.status).toContainText(box.ui("hotlines.twoStates"));
  await expect(page.locator(".answers")).toBeEmpty();
  await box.status.getByRole("button", { name: stateName("en", "TN"), exact: true }).click();
  await expect(page.locator(".answers ul:first-of-type h3 bdi")).toHaveText(["New Orleans"]);
});

test("a code whose county no office answers for says so, and still has places", async ({ page }) => {
  const box = new PlaceBox(page, "en");
  await box.open();
  await box.ask("96799");
  const state = stateName("en", "AS");
  await expect(page.locator(".answers")).toContainText(box.ui("detained.noOffice", { state }));
  expect(await box.miles()).toHaveLength(10);
});

test("an unknown code leads to the state that it would be in, a military one to the list", async ({
  page,
}) => {
  const box = new PlaceBox(page, "en");
  await box.open();
  await box.ask("09012");
  await expect(box.status).toContainText(box.ui("detained.military"));
  await box.ask("99999");
  await expect(box.status).toContainText(box.ui("hotlines.unknownZip"));
  await box.status.getByRole("link", { name: stateName("en", "AK"), exact: true }).click();
  await expect(page).toHaveURL(pathTo.statePlaces("en", "AK"));
});

test("a code that lost its leading zero is offered back, and used on request", async ({ page }) => {
  const box = new PlaceBox(page, "en");
  await box.open();
  await box.ask("2108");
  await expect(box.status).toContainText(box.ui("hotlines.error.too-short"));
  expect(box.requests).toEqual([]);
  const use = box.ui("hotlines.suggestion", { zip: "02108" });
  await box.status.getByRole("button", { name: use, exact: true }).click();
  await expect(box.reasons.first()).toBeVisible();
  await expect(box.input).toHaveValue("02108");
});

for (const [typed, fault] of [
  ["", "empty"],
  ["abcde", "not-digits"],
  ["123", "too-short"],
  ["021089", "too-long"],
] as const)
  test(`"${typed}" is said to be ${fault}, and nothing is looked up`, async ({ page }) => {
    const box = new PlaceBox(page, "en");
    await box.open();
    await box.ask(typed);
    await expect(box.status).toContainText(box.ui(`hotlines.error.${fault}`));
    await expect(box.input).toHaveAttribute("aria-invalid", "true");
    await expect(box.input).toBeFocused();
    await expect(page.locator(".answers")).toBeEmpty();
    expect(box.requests).toEqual([]);
  });

test("what an answer showed is gone when the next code is wrong", async ({ page }) => {
  const box = new PlaceBox(page, "en");
  await box.open();
  await box.ask("78501");
  await expect(box.reasons.first()).toBeVisible();
  await box.ask("7");
  await expect(page.locator(".answers")).toBeEmpty();
});

test("the offices of one code never stand under another, and a silent network ends", async ({ page }) => {
  await page.clock.install();
  await page.goto(pathTo.findPerson("en"));
  const box = page.getByLabel(label("en", "hotlines.zipLabel"), { exact: true });
  const status = page.locator("form [role=status]");
  const ask = async (zip: string) => {
    await box.fill(zip);
    await box.press("Enter");
  };
  await ask("55407");
  await expect(page.locator(".answers .hotline").first()).toBeVisible();
  const letCome = await holdBack(page, pathTo.zipRegion("9"));
  await ask("90210");
  await expect(status).toHaveText(label("en", "search.loading"));
  await expect(page.locator(".answers *")).toHaveCount(0);
  await page.clock.fastForward(TOO_LONG);
  await expect(status).toContainText(label("en", "hotlines.failed"));
  await expect(box).toHaveValue("90210");
  await letCome();
  await status.getByRole("button", { name: label("en", "hotlines.again"), exact: true }).click();
  await expect(status).toContainText("90210");
  await expect(page.locator(".answers .hotline").first()).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  for (const locale of ["en", "ar"])
    test(`the steps are whole, and a state has its offices and places, in ${locale}`, async ({ page }) => {
      await page.goto(pathTo.findPerson(locale));
      await expect(page.locator("form")).toBeHidden();
      await expect(page.locator('a[href="#places"]')).toBeInViewport();
      for (const id of ["find", "who-holds", "again", "abroad", "places", "visit"])
        await expect(page.locator(`h2#${id}`)).toBeVisible();
      // Every mark of the steps has its source at the end.
      const marks = await page
        .locator("main sup a")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      expect(marks.length).toBeGreaterThan(10);
      for (const mark of new Set(marks)) await expect(page.locator(`.endnotes ${mark}`)).toHaveCount(1);

      await page.getByRole("link", { name: stateName(locale, "TX"), exact: true }).click();
      await expect(page).toHaveURL(pathTo.statePlaces(locale, "TX"));
      const section = page.locator("#detention");
      await expect(section.locator("ul").first().locator("h3")).toHaveCount(5);
      await section.locator("details summary").nth(1).click();
      await expect(section.getByText("Hidalgo", { exact: false }).first()).toBeVisible();
      const places = section.locator("details").last();
      await places.locator("summary").click();
      await expect(places.getByText("El Valle Detention Facility", { exact: true })).toBeVisible();
      await expect(places.locator('a[href^="tel:"]').first()).toBeVisible();

      await section.locator(linkTo(page, pathTo.iceOffices(locale))).click();
      await page.locator("#harlingen summary").click();
      await expect(page.getByText("Harlingen, TX", { exact: true })).toBeVisible();
    });

  test("a state without a place on the list says so", async ({ page }) => {
    await page.goto(pathTo.statePlaces("en", "DE"));
    await expect(page.locator("#detention")).toContainText(stateName("en", "DE"));
    await expect(page.locator("#detention details")).toHaveCount(0);
  });
});
