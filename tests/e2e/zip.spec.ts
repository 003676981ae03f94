import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { NOON } from "../../lib/bench/browser/askZip";
import { pathTo } from "../../lib/model/paths";
import { label, stateName } from "./support/content";
import { holdBack, TOO_LONG } from "./support/holdBack";
import { expect, test } from "./support/test";

const LOCALE = "en";
const ui = (key: string, values?: Record<string, string | number>) => label(LOCALE, key, values);

/** The box as a person uses it. */
class ZipBox {
  constructor(readonly page: Page) {}
  readonly requests: string[] = [];

  async open(): Promise<void> {
    await this.page.goto(pathTo.hotlines(LOCALE));
    await expect(this.input).toBeVisible();
    this.page.on("request", (request) => {
      const { pathname, search } = new URL(request.url());
      // The browser asks for the icon when it likes; the lookup has no part in that.
      if (pathname !== "/icon.svg") this.requests.push(pathname + search);
    });
  }
  get input() {
    return this.page.getByRole("textbox", { name: ui("hotlines.zipLabel"), exact: true });
  }
  get status() {
    return this.page.locator("form [role=status]");
  }
  async ask(typed: string): Promise<void> {
    await this.input.fill(typed);
    await this.page.getByRole("button", { name: ui("hotlines.action"), exact: true }).click();
    await expect(this.status).not.toBeEmpty();
  }
  /** What it says is whole in sight, and not under the header. */
  async expectSaidInSight(): Promise<void> {
    await expect(this.status).toBeInViewport({ ratio: 1 });
    const { y = 0, height = 0 } = (await this.page.locator("header").boundingBox()) ?? {};
    expect((await this.status.boundingBox())?.y).toBeGreaterThanOrEqual(y + height);
  }
  button(name: string) {
    return this.status.getByRole("button", { name, exact: true });
  }
  /** The heading of the three best. */
  best() {
    return this.page.getByRole("heading", { name: ui("hotlines.best"), exact: true });
  }
  /** The three best, which stand open. */
  first() {
    return this.page.locator(".answers > .hotlines > .hotline");
  }
  /** The names of the folded groups below them, in their order. */
  groups() {
    return this.page.locator(".answers > details > summary");
  }
}

const group = (tier: string) => new RegExp(`^${ui(`hotlines.tier.${tier}`)} \\(\\d+\\)$`);

/** Typed, and what is expected: the place it is in, and one of the three best. Facts of the directory. */
const PLACED = [
  { typed: "02108", zip: "02108", states: ["MA"], best: "LUCE" },
  { typed: "78501", zip: "78501", states: ["TX"], best: "RAICES" },
  { typed: "00901", zip: "00901", states: ["PR"], best: "" },
  { typed: "٩٠٢١٠", zip: "90210", states: ["CA"], best: "Los Angeles Rapid Response Network" },
  { typed: " 02108-1234 ", zip: "02108", states: ["MA"], best: "LUCE" },
  { typed: "Boston, MA 02108", zip: "02108", states: ["MA"], best: "LUCE" },
] as const;

for (const { typed, zip, states, best } of PLACED)
  test(`"${typed}" is placed, and three numbers stand first, each with a reason`, async ({ page }) => {
    const box = new ZipBox(page);
    await box.open();
    await box.ask(typed);
    const place = states.map((code) => stateName(LOCALE, code)).join(", ");
    await expect(box.status).toContainText(ui("hotlines.for", { zip, place }));
    await expect(box.best()).toBeVisible();
    await expect(box.first()).toHaveCount(3);
    await expect(box.first().filter({ hasText: best })).not.toHaveCount(0);
    for (const card of await box.first().all()) await expect(card.locator(".reason")).not.toBeEmpty();
    await expect(box.groups().last()).toHaveText(group("national"));
    await expect(box.input).toHaveValue(typed);
    await expect(box.input).toHaveAttribute("aria-invalid", "false");
    const [digit = ""] = zip;
    // Beside the modules, all that was fetched is the words, and the files of the first digit.
    expect(box.requests.filter((path) => !path.startsWith("/islands/")).sort()).toEqual(
      [
        pathTo.zipWords(LOCALE),
        pathTo.zipRegion(digit),
        pathTo.hotlineRegion(digit),
        pathTo.hotlineRegion("national"),
      ].sort(),
    );
    const addresses = [...box.requests, page.url()].join(" ");
    expect(addresses).not.toContain(zip);
    expect(addresses).not.toContain(encodeURIComponent(typed.trim()));
  });

test("an unknown code gives the national lines, and the state that it would be in", async ({ page }) => {
  const box = new ZipBox(page);
  await box.open();
  await box.ask("99999");
  await expect(box.status).toContainText(ui("hotlines.unknownZip"));
  await box.expectSaidInSight();
  await expect(box.groups()).toHaveText([group("national")]);
  await box.status.getByRole("link", { name: stateName(LOCALE, "AK"), exact: true }).click();
  await expect(page).toHaveURL(pathTo.state(LOCALE, "AK"));
});

test("a military code gives the national lines and says why", async ({ page }) => {
  const box = new ZipBox(page);
  await box.open();
  await box.ask("09012");
  await expect(box.status).toContainText(ui("hotlines.military"));
  await box.expectSaidInSight();
  await expect(box.groups()).toHaveText([group("national")]);
});

test("a code in two states asks which one, and then keeps to it", async ({ page }) => {
  const box = new ZipBox(page);
  await box.open();
  await box.ask("42223");
  await expect(box.status).toContainText(ui("hotlines.twoStates"));
  await box.expectSaidInSight();
  const tennessee = page.locator(".answers .reason", {
    hasText: ui("hotlines.reason.serves-state", { state: stateName(LOCALE, "TN") }),
  });
  await expect(tennessee).not.toHaveCount(0);
  await box.button(stateName(LOCALE, "KY")).click();
  await expect(box.status).toContainText(
    ui("hotlines.for", { zip: "42223", place: stateName(LOCALE, "KY") }),
  );
  await expect(tennessee).toHaveCount(0);
  await expect(box.first()).toHaveCount(3);
});

test("a code that lost its leading zero is offered back, and used on request", async ({ page }) => {
  const box = new ZipBox(page);
  await box.open();
  await box.ask("2108");
  await expect(box.status).toContainText(ui("hotlines.error.too-short"));
  await expect(box.input).toHaveAttribute("aria-invalid", "true");
  await expect(box.input).toHaveValue("2108");
  expect(box.requests).not.toContain(pathTo.zipRegion("2"));
  await box.button(ui("hotlines.suggestion", { zip: "02108" })).click();
  await expect(box.first()).toHaveCount(3);
  await expect(box.input).toHaveValue("02108");
  await expect(box.input).toHaveAttribute("aria-invalid", "false");
});

test("an answer belongs to its question: the last one's goes at once, and one that comes too late is shown to nobody", async ({
  page,
}) => {
  const box = new ZipBox(page);
  await box.open();
  await box.ask("55407");
  await expect(box.first()).toHaveCount(3);
  const letCome = await holdBack(page, pathTo.zipRegion("9"));
  await box.ask("90210");
  await expect(box.status).toHaveText(ui("search.loading"));
  await expect(box.first()).toHaveCount(0);
  // Until there is an answer, the lines for the whole country are what there is.
  await expect(page.locator(".national")).toBeVisible();
  await box.ask("02108");
  const answered = ui("hotlines.for", { zip: "02108", place: stateName(LOCALE, "MA") });
  await expect(box.status).toContainText(answered);
  const came = page.waitForResponse(`**${pathTo.zipRegion("9")}`);
  await letCome();
  await came;
  await page.waitForTimeout(200);
  await expect(box.status).toContainText(answered);
  // What cannot be read is a question too.
  await box.ask("123");
  await page.locator(".wish > summary").click();
  await page.getByLabel(ui("hotlines.need")).selectOption("detained");
  await expect(box.first()).toHaveCount(0);
  await expect(page.locator(".national")).toBeVisible();
});

for (const path of [pathTo.zipRegion("9"), pathTo.zipWords(LOCALE)])
  test(`a network that says nothing of ${path} ends with a message, and what was typed stays`, async ({
    page,
  }) => {
    await page.clock.install();
    const box = new ZipBox(page);
    await box.open();
    const letCome = await holdBack(page, path);
    await box.ask("90210");
    await expect(box.status).toHaveText(ui("search.loading"));
    await page.clock.fastForward(TOO_LONG);
    await expect(box.status).toContainText(ui("hotlines.noneNear"));
    await expect(box.input).toHaveValue("90210");
    await expect(box.first()).toHaveCount(0);
    await expect(page.locator(".national")).toBeVisible();
    await letCome();
    // Without the words of the box, its own button is what there is to try again.
    const again = box
      .button(ui("hotlines.again"))
      .or(page.getByRole("button", { name: ui("hotlines.action") }));
    await again.last().click();
    await expect(box.first()).toHaveCount(3);
    await expect(box.status).toContainText("90210");
  });

test("what is needed and the language change the three, at once, and the cards say so", async ({ page }) => {
  const box = new ZipBox(page);
  await box.open();
  await box.ask("55407");
  // "Loading" is said before the last file has come.
  await expect(box.first()).toHaveCount(3);
  const asked = box.requests.length;
  await page.locator(".wish > summary").click();
  await page.getByLabel(ui("hotlines.need")).selectOption("detained");
  const reason = ui("hotlines.why.does", { list: ui("hotlines.service.detained") });
  await expect(box.first().first().locator(".reason")).toContainText(reason);
  await page.getByLabel(ui("hotlines.language")).selectOption("es");
  await expect(box.first().first().locator(".reason")).toContainText("Spanish");
  // All of it happens on the device, with what was fetched for the first answer.
  expect(box.requests).toHaveLength(asked);
  expect(page.url()).not.toContain("detained");
});

for (const locale of ["en", "es", "ar"])
  for (const zip of ["55407", "02108", "78501", "60608", "85009", "98104", "30303"])
    test(`the three best numbers for ${zip} are whole within a screen and a half, in ${locale}`, async ({
      page,
    }) => {
      await page.clock.setFixedTime(NOON);
      await page.goto(pathTo.hotlines(locale));
      const screen = 640;
      const height = () => page.evaluate(() => document.documentElement.scrollHeight);
      expect(await height(), "the page without an answer").toBeLessThan(3 * screen);
      await page.getByLabel(label(locale, "hotlines.zipLabel"), { exact: true }).fill(zip);
      await page.keyboard.press("Enter");
      const heading = page.locator(".answers > h2");
      // On a telephone the keyboard goes with the focus.
      await expect(heading).toBeFocused();
      await expect(heading).toBeInViewport({ ratio: 1 });
      const third = await page.locator(".answers > .hotlines > .hotline").nth(2).boundingBox();
      expect((third?.y ?? NaN) + (third?.height ?? NaN)).toBeLessThan(1.5 * screen);
      expect(await height(), "the page with an answer").toBeLessThan(4.5 * screen);
    });

test("the lines for the whole country stand on the page once, whether there is an answer or not", async ({
  page,
}) => {
  const box = new ZipBox(page);
  await box.open();
  const own = page.locator(".national");
  await expect(own).toBeVisible();
  await box.ask("55407");
  await expect(box.groups().last()).toHaveText(group("national"));
  await expect(own).toBeHidden();
});

test("each line can be called, sent a text where it takes them, and saved as a contact", async ({ page }) => {
  const box = new ZipBox(page);
  await box.open();
  await page.locator(".wish > summary").click();
  await page.getByLabel(ui("hotlines.need")).selectOption("report-ice-activity");
  await box.ask("98104");
  const card = box.first().filter({ has: page.locator('a[href^="sms:+"]') });
  const href = (await card.locator('a[href^="tel:"]').first().getAttribute("href")) ?? "";
  expect(await card.locator('a[href^="sms:"]').getAttribute("href")).toBe(href.replace("tel:", "sms:"));
  // Texts of this line go to a short code.
  await expect(box.first().getByRole("link", { name: `${ui("hotlines.sms")} 877877` })).toHaveAttribute(
    "href",
    "sms:877877",
  );
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    card.getByRole("button", { name: ui("hotlines.contact"), exact: true }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^[\w-]+\.vcf$/);
  const contact = readFileSync(await file.path(), "utf8");
  expect(contact).toContain("VERSION:3.0\r\n");
  expect(contact).toContain(href.replace("tel:", ""));
  await expect(box.first().getByRole("button", { name: ui("hotlines.contact") })).toHaveCount(3);
});

for (const [typed, fault] of [
  ["", "empty"],
  ["abcde", "not-digits"],
  ["123", "too-short"],
  ["021089", "too-long"],
] as const)
  test(`"${typed}" is said to be ${fault}, and nothing is looked up`, async ({ page }) => {
    const box = new ZipBox(page);
    await box.open();
    await box.ask(typed);
    await expect(box.status).toContainText(ui(`hotlines.error.${fault}`));
    await expect(box.input).toHaveAttribute("aria-invalid", "true");
    await expect(box.input).toHaveValue(typed);
    await expect(box.input).toBeFocused();
    await expect(box.best()).toHaveCount(0);
    // The lines for the whole country are on the page in any case.
    await page.locator(".national summary").first().click();
    await expect(page.locator(".national .phone").first()).toBeVisible();
    expect(box.requests.filter((path) => path.startsWith("/data/zips/"))).toEqual([]);
  });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the box is not shown, and the states lead to the same lines", async ({ page }) => {
    await page.goto(pathTo.hotlines(LOCALE));
    await expect(page.locator("form")).toBeHidden();
    await page.locator(".fold > summary", { hasText: ui("hotlines.browse") }).click();
    await page.getByRole("link", { name: stateName(LOCALE, "MA"), exact: true }).click();
    await expect(page).toHaveURL(pathTo.state(LOCALE, "MA"));
    await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();
  });

  test("each card of a state says what of it the line serves, and none that it does what nobody asked for", async ({
    page,
  }) => {
    for (const code of ["CA", "MT"]) {
      await page.goto(pathTo.state(LOCALE, code));
      // Places of detention have cards too, and nobody reports their numbers.
      const cards = page.locator(".hotline", { has: page.locator('a[href^="mailto:"]') });
      const reasons = await cards.locator("> .reason").allTextContents();
      expect(reasons, code).toHaveLength(await cards.count());
      const wholeState = ui("hotlines.reason.serves-state", { state: stateName(LOCALE, code) });
      expect(reasons.join("\n"), code).toContain(wholeState);
      const wished = ui("hotlines.why.does", { list: "" });
      expect(
        reasons.filter((reason) => reason === "" || reason.includes(wished)),
        code,
      ).toEqual([]);
    }
  });
});
