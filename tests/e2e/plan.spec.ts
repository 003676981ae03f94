import type { Page } from "@playwright/test";
import { formatPhone } from "../../lib/i18n/format";
import { pathTo } from "../../lib/model/paths";
import { PLAN_PARTS } from "../../lib/model/planShape";
import { writePlanFile } from "../../lib/plan/planFile";
import { codeOf } from "./support/codeOf";
import { codes, label } from "./support/content";
import { content } from "../fixtures/projectContent";
import { PlanPage } from "./support/planPage";
import { expect, test } from "./support/test";

const LONG = "Maximiliana-".repeat(9).slice(0, 100);
const MIXED = "نور 🐢 小明 O’Brien";
const PHONE = "617-555-0142";
const A_NUMBER = "A012-345-678";
const PASSPHRASE = "four lamps by the sea";

/** Fills in what is long, what is of other scripts, and what has digits. */
async function fillIn(plan: PlanPage): Promise<void> {
  await plan.field("numbers", "whose").fill(LONG);
  await plan.field("numbers", "phone").fill(PHONE);
  await plan.field("people", "name").fill(MIXED);
  await plan.field("people", "address").fill("1 Quay Street");
  await plan.field("children", "name").fill(LONG);
  await plan.field("children", "name", 1).fill(MIXED);
  await plan.add("children");
  await plan.field("children", "name", 2).fill("Leo");
  await plan.field("children", "needs", 2).fill("nuts\na light at night");
  await plan.field("aNumbers", "number").fill(A_NUMBER);
}

/** Every field of the plan, as it stands. */
const fieldsOf = (page: Page) =>
  page
    .locator(".row :is(input, textarea)")
    .evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));

const isEmpty = (values: readonly string[]) => values.every((value) => value === "");

for (const locale of ["en", "ar"])
  for (const passphrase of [undefined, PASSPHRASE])
    test(`${locale}: a plan is saved ${passphrase ? "locked" : "open"}, gone with the page, and opened again as it was`, async ({
      page,
    }) => {
      const plan = new PlanPage(page, locale);
      await plan.open();
      await fillIn(plan);
      const filled = await fieldsOf(page);
      const { name, text } = await plan.save(passphrase);
      expect(name).toBe("plan.json");
      await expect(plan.saved).toHaveText(plan.words.says.saved);
      expect(text.includes(A_NUMBER)).toBe(passphrase === undefined);

      await page.reload();
      await plan.isAlive();
      expect(isEmpty(await fieldsOf(page))).toBe(true);
      await plan.choose(text);
      if (passphrase) await plan.unlock(passphrase);
      await expect(plan.told).toHaveText(plan.words.says.opened);
      expect(await fieldsOf(page)).toEqual(filled);
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    });

test("a file that cannot be opened says why, and takes nothing from the page", async ({ page }) => {
  const plan = new PlanPage(page, "en");
  const { says } = plan.words;
  await plan.open();
  await plan.field("people", "name").fill(MIXED);
  const { text: locked } = await plan.save(PASSPHRASE);
  const open = writePlanFile({ people: [{ name: "Ana" }] });
  await plan.field("people", "task").fill("typed since");
  const typed = await fieldsOf(page);
  for (const [text, said] of [
    [open.slice(0, 60), says.cut],
    ["", says.cut],
    ['{"type":"FeatureCollection"}', says.foreign],
    ["\u0000\uFFFD", says.foreign],
    [open.replace('"version":1', '"version":2'), says.later],
    [open.replace('"name"', '"lamp"'), says.damaged],
    [" ".repeat(1_000_001), says.large],
    [locked.slice(0, -20), says.cut],
  ] as const) {
    await plan.choose(text);
    await expect(plan.told).toHaveText(said);
    expect(await fieldsOf(page)).toEqual(typed);
  }

  await plan.choose(locked);
  await plan.unlock("another lamp by the sea");
  await expect(plan.told).toHaveText(says.passphrase);
  expect(await fieldsOf(page)).toEqual(typed);
  // What is on the page goes at a second press only.
  await plan.unlock(PASSPHRASE);
  await expect(plan.told).toHaveText(says.replace);
  expect(await fieldsOf(page)).toEqual(typed);
  await plan.opener.getByRole("button", { name: plan.words.open.anyway }).click();
  await expect(plan.told).toHaveText(says.opened);
  await expect(plan.field("people", "name")).toHaveValue(MIXED);
  await expect(plan.field("people", "task")).toHaveValue("");
});

test("a passphrase has to be there, twice the same, and long or wanted", async ({ page }) => {
  const plan = new PlanPage(page, "en");
  const { says } = plan.words;
  await plan.open();
  await plan.saver.getByRole("checkbox").check();
  const [first, again] = await plan.saver.locator(".secret").all();
  const press = () => plan.saver.getByRole("button").click();
  await press();
  await expect(plan.saved).toHaveText(says.none);
  await first!.fill("lamp");
  await press();
  await expect(plan.saved).toHaveText(says.differ);
  await again!.fill("lamp");
  await press();
  await expect(plan.saved).toHaveText(says.short);
  const coming = page.waitForEvent("download");
  await press();
  await coming;
  await expect(plan.saved).toHaveText(says.saved);
  for (const field of [first!, again!]) await expect(field).toHaveAttribute("type", "text");
});

test.describe("where the browser gives no cryptography", () => {
  test("the page says so, saves an open file, and opens no locked one", async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(crypto, "subtle", { value: undefined }));
    const plan = new PlanPage(page, "en");
    await plan.open();
    await expect(plan.saver.getByText(plan.words.save.noLock)).toBeVisible();
    await expect(plan.saver.getByRole("checkbox")).toBeHidden();
    await plan.field("people", "name").fill("Ana");
    const coming = page.waitForEvent("download");
    await plan.saver.getByRole("button").click();
    await coming;
    await plan.choose('{"format":"rights-in-hand-plan","version":1,"locked":{},"data":""}');
    await expect(plan.told).toHaveText(plan.words.says.noUnlock);
    await expect(plan.field("people", "name")).toHaveValue("Ana");
  });
});

test("a number that looks wrong is told beside it, and stays as it is", async ({ page }) => {
  const plan = new PlanPage(page, "es");
  await plan.open();
  const phone = plan.field("numbers", "phone");
  await phone.fill("617-555");
  await phone.blur();
  const warning = plan.part("numbers").locator(".warn");
  await expect(warning).toHaveText(plan.words.says.phone);
  await expect(phone).toHaveValue("617-555");
  expect((await plan.save()).text).toContain("617-555");
  await phone.fill(PHONE);
  await expect(warning).toHaveCount(0);
});

test("rows come and go, and one that was filled in goes at the second press", async ({ page }) => {
  const plan = new PlanPage(page, "en");
  await plan.open();
  await plan.add("medicines");
  await expect(plan.field("medicines", "who", 2)).toBeFocused();
  await plan.field("medicines", "who", 2).fill("Leo");
  await plan.remove("medicines", 2);
  await expect(plan.rows("medicines")).toHaveCount(3);
  await expect(plan.rows("medicines").nth(2).getByRole("status")).toHaveText(plan.words.says.sure);
  await plan.remove("medicines", 2);
  await plan.remove("medicines", 0);
  await expect(plan.rows("medicines")).toHaveCount(1);
  await expect(plan.rows("medicines").locator("> button")).toBeHidden();
});

test("a message has what was ticked, in the languages that were", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const plan = new PlanPage(page, "ar");
  const { message, parts, says } = plan.words;
  await plan.open();
  await fillIn(plan);
  await plan.message.locator("summary").click();
  const text = plan.message.locator("textarea");
  await expect(text).toHaveValue(new RegExp(`${parts.people.fields.name}: ${MIXED}`));
  // Nobody tells these by oversight.
  for (const kept of [A_NUMBER, "1 Quay Street"]) expect(await text.inputValue()).not.toContain(kept);
  const choice = (name: string) => plan.message.getByRole("checkbox", { name, exact: true });
  await choice(parts.aNumbers.title).check();
  await choice(message.addresses).check();
  await choice(message.own).uncheck();
  await choice(message.english).check();
  await expect(text).toHaveValue(/^Numbers to know by heart\n/);
  for (const told of [A_NUMBER, "1 Quay Street"]) await expect(text).toHaveValue(new RegExp(told));

  const link = plan.message.getByRole("link");
  const href = (await link.getAttribute("href"))!;
  expect(href).toMatch(/^sms:\?&body=/);
  expect(decodeURIComponent(href.slice("sms:?&body=".length))).toBe(await text.inputValue());
  await plan.message.getByRole("button").click();
  await expect(plan.message.getByRole("status")).toHaveText(says.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.inputValue());
});

test("a country leads to its lines in the directory, and the one that is chosen is written down", async ({
  page,
}) => {
  const plan = new PlanPage(page, "en");
  await plan.open();
  const lines = content.hotlines.filter(
    ({ nationality, confidence }) => nationality === "SV" && confidence !== "low",
  );
  await plan.part("consulate").locator("select").selectOption("SV");
  const cards = plan.part("consulate").locator(".hotline");
  await expect(cards).toHaveCount(lines.length);
  await cards.last().getByRole("button", { name: plan.words.look.use }).click();
  const chosen = lines.find(({ area }) => area.scope !== "national")!;
  await expect(plan.field("consulate", "name")).toHaveValue(chosen.name);
  await expect(plan.field("consulate", "phone")).toHaveValue(formatPhone(chosen.phones[0]!.number));
});

test("whoever closes the page with an unsaved plan is asked, and nobody who takes the way out", async ({
  page,
}) => {
  const plan = new PlanPage(page, "en");
  let asked = 0;
  page.on("dialog", (dialog) => {
    asked += 1;
    void dialog.accept();
  });
  const type = async () => {
    await plan.open();
    await plan.field("people", "name").click();
    await page.keyboard.type("Ana");
  };
  await type();
  await page.goto(pathTo.cards("en"));
  expect(asked).toBe(1);
  await type();
  await page.locator("header .leave").click();
  await expect(page).toHaveURL(pathTo.leave("en"));
  await type();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("Escape");
  await expect(page).toHaveURL(pathTo.leave("en"));
  await type();
  await plan.save();
  await page.goto(pathTo.cards("en"));
  expect(asked).toBe(1);
});

/** What stands on paper: whatever runs over its own edge or that of the sheet, what is too small, and the pages that it takes. */
async function paperOf(page: Page) {
  const pdf = (await page.pdf({ format: "Letter", preferCSSPageSize: true })).toString("latin1");
  await page.emulateMedia({ media: "print" });
  // As wide as the sheet is between its margins.
  await page.setViewportSize({ width: 732, height: 1000 });
  const faults = await page.evaluate((least) => {
    const shown = [...document.querySelectorAll<HTMLElement>("main *, footer *")].filter(
      (part) => part.checkVisibility() && part.getClientRects().length > 0,
    );
    const isText = ({ childNodes }: Element) =>
      [...childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue!.trim() !== "");
    return shown.flatMap((part) => {
      const { left, right } = part.getBoundingClientRect();
      const told = part.outerHTML.slice(0, 80);
      return [
        ...(left < -1 || right > innerWidth + 1 ? [`over the edge: ${told}`] : []),
        ...(part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0 ? [`cut: ${told}`] : []),
        ...(isText(part) && parseFloat(getComputedStyle(part).fontSize) < least - 0.1
          ? [`too small: ${told}`]
          : []),
        ...(part.matches("button, select, [role=status]") ? [`of a screen: ${told}`] : []),
      ];
    });
  }, 8 / 0.75);
  return { pages: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0, faults };
}

for (const locale of codes) {
  test(`${locale}: an empty plan prints on both sides of one sheet, with the English beside`, async ({
    page,
  }) => {
    const plan = new PlanPage(page, locale);
    await plan.open();
    expect(await paperOf(page)).toEqual({ pages: 2, faults: [] });
    for (const part of PLAN_PARTS) await expect(plan.part(part)).toBeVisible();
    const beside = page.locator("[data-part] small:visible");
    if (locale === "en") await expect(beside).toHaveCount(0);
    else expect(await beside.count()).toBeGreaterThan(50);
  });

  test(`${locale}: a filled-in plan prints whole, whatever its names are`, async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await plan.open();
    await fillIn(plan);
    const { pages, faults } = await paperOf(page);
    expect(faults).toEqual([]);
    expect(pages).toBeLessThanOrEqual(3);
    const written = await page.locator(".ink:visible").allTextContents();
    for (const text of [LONG, MIXED, PHONE, A_NUMBER]) expect(written).toContain(text);
  });
}

for (const locale of codes)
  test(`${locale}: what is printed by the page has the first hour and the first two days, each on a sheet`, async ({
    page,
  }) => {
    const plan = new PlanPage(page, locale);
    await plan.open();
    await plan.print();
    // A second press brings no second copy.
    await plan.print();
    const { pages, faults } = await paperOf(page);
    expect(faults).toEqual([]);
    expect(pages).toBe(4);
    const lists = page.locator(".lists article");
    await expect(lists).toHaveCount(content.checklists.length);
    for (const [at, { id, texts }] of content.checklists.entries()) {
      const { sections, title } = texts[locale]!;
      await expect(lists.nth(at).locator("h3")).toHaveText(title);
      await expect(lists.nth(at).locator("li")).toHaveCount(
        sections.reduce((sum, { blocks }) => sum + blocks.length, 0),
      );
      await expect(lists.nth(at)).toContainText(codeOf(locale, `checklist/${id}`));
    }
  });

test("where the lists cannot be loaded the plan prints without them, and the page says so", async ({
  page,
}) => {
  const plan = new PlanPage(page, "en");
  await plan.open();
  const path = `**${pathTo.listWords("en")}`;
  await page.route(path, (route) =>
    route.fulfill({ contentType: "text/html", body: "Welcome to the hotel" }),
  );
  await plan.print();
  await expect(page.locator(".print + [role=status]")).toHaveText(label("en", "behind.failed"));
  await expect(page.locator(".lists article")).toHaveCount(0);
  await page.unroute(path);
  await plan.print();
  await expect(page.locator(".print + [role=status]")).toBeEmpty();
  await expect(page.locator(".lists article")).toHaveCount(content.checklists.length);
});

test("telephone numbers and A-numbers keep the order of their digits on an Arabic page and its paper", async ({
  page,
}) => {
  const plan = new PlanPage(page, "ar");
  await plan.open();
  await fillIn(plan);
  for (const [part, name] of [
    ["numbers", "phone"],
    ["aNumbers", "number"],
  ] as const)
    await expect(plan.field(part, name)).toHaveCSS("direction", "ltr");
  await page.emulateMedia({ media: "print" });
  for (const text of [PHONE, A_NUMBER]) {
    const lefts = await page.locator(".ink:visible", { hasText: text }).evaluate((ink) => {
      const letters = ink.firstChild!;
      return Array.from(letters.textContent!, (_, at) => {
        const range = document.createRange();
        range.setStart(letters, at);
        range.setEnd(letters, at + 1);
        return range.getBoundingClientRect().left;
      });
    });
    expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the plan is a form to fill in and print, and shows no tool that does nothing", async ({ page }) => {
    await page.goto(pathTo.plan("es"));
    for (const part of PLAN_PARTS)
      await expect(page.locator(`[data-part="${part}"] .row`).first()).toBeVisible();
    await expect(page.locator("main button:visible, main select:visible")).toHaveCount(0);
    await page.locator("[name=name]").first().fill("Ana");
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("[name=name]").first()).toBeVisible();
    await page.emulateMedia({ media: null });
    // A state's papers open one at a time.
    await page.locator(".papers summary").nth(0).click();
    await page.locator(".papers summary").nth(1).click();
    await expect(page.locator(".papers [open]")).toHaveCount(1);
  });
});
