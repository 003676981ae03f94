import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathTo } from "../../lib/model/paths";
import { codes, idsOf, label } from "./support/content";
import { holdBack, TOO_LONG } from "./support/holdBack";
import { expect, test } from "./support/test";

type Judged = { query: string; kind: string; situations: Record<string, number>; refused?: string };

/** The first of the locale's judged queries that fits. */
function queryOf(locale: string, fits: (judged: Judged) => boolean): Judged {
  const lines = readFileSync(join(import.meta.dirname, `../search/queries.${locale}.jsonl`), "utf8").trim();
  const found = lines
    .split("\n")
    .map((line) => JSON.parse(line) as Judged)
    .find(fits);
  if (!found) throw new Error(`no such query in queries.${locale}.jsonl`);
  return found;
}

/** What people say in danger, in languages that need not be the page's. */
const IN_DANGER = [
  ["self", "i want to kill myself"],
  ["self", "quiero suicidarme"],
  ["self", "je veux me suicider"],
  ["self", "أريد أن أنتحر"],
  ["self", "我想自杀"],
  ["home", "mi esposo me pega"],
  ["emergency", "my son is not breathing"],
] as const;

for (const locale of codes) {
  test(`a reader's words find the door in ${locale}, and stay on the device`, async ({ page, request }) => {
    const { query } = queryOf(locale, ({ kind, situations }) => kind === "lay" && situations.home === 3);
    await page.goto(pathTo.search(locale));
    const requests: string[] = [];
    page.on("request", (sent) => requests.push(sent.url()));
    const title = await page.title();
    const length = await page.evaluate(() => history.length);
    const box = page.getByRole("searchbox", { name: label(locale, "search.label"), exact: true });
    await box.fill(query);
    await box.press("Enter");

    const links = page.locator(".results a.act");
    await expect(links.first()).toBeVisible();
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    const door = [pathTo.situation(locale, "home"), pathTo.guide(locale, "at-the-door")];
    expect(hrefs.slice(0, 3).some((href) => door.some((page) => href.startsWith(page)))).toBe(true);
    for (const href of new Set(hrefs)) expect((await request.get(href)).status(), href).toBe(200);
    const cited = page.locator('.results a[lang="en"]').first();
    if (await cited.count())
      expect((await request.get((await cited.getAttribute("href")) ?? "")).status()).toBe(200);

    await expect(page).toHaveURL(pathTo.search(locale));
    expect(await page.title()).toBe(title);
    expect(await page.evaluate(() => history.length)).toBe(length);
    // The index, words of danger, how people ask, the forms of the language, the icon: nothing that depends on what was typed.
    const paths = requests.map((url) => url.slice(new URL(url).origin.length));
    const files = paths.filter((path) => !/^\/(icon\.svg|islands\/\w+-[\w-]+\.js)$/.test(path));
    expect(files.toSorted()).toEqual(
      [pathTo.safety(), pathTo.searchIndex(locale), pathTo.searchWords(locale)].toSorted(),
    );
    await links.first().click();
    await expect(page.locator("h1")).toBeVisible();
  });

  test(`a question that is refused is told why, and what does help, in ${locale}`, async ({
    page,
    request,
  }) => {
    await page.goto(pathTo.search(locale));
    const box = page.getByRole("searchbox");
    const status = page.locator("[role=search] [role=status]");
    for (const reason of ["sightings", "evasion", "false-papers"]) {
      const { query } = queryOf(locale, ({ refused }) => refused === reason);
      await box.fill(query);
      await box.press("Enter");
      await expect(status).toHaveText(label(locale, `search.refused.${reason}`));
      await expect(page.locator(".results li")).toHaveCount(0);
      await expect(page.locator("[data-refused]:visible")).toHaveCount(1);
      const help = page.locator(`[data-refused=${reason}] a`);
      await expect(help.first()).toBeVisible();
      for (const href of await help.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? "")))
        expect((await request.get(href)).status(), href).toBe(200);
    }
    await box.fill("warrant");
    await box.press("Enter");
    await expect(page.locator("[data-refused]:visible")).toHaveCount(0);
  });

  test(`words of danger in any language come before everything on the page in ${locale}`, async ({
    page,
  }) => {
    await page.goto(pathTo.home(locale));
    const box = page.getByRole("searchbox");
    const lines = page.locator(".danger");
    for (const [kind, query] of IN_DANGER) {
      await box.fill(query);
      await expect(lines, query).toBeVisible();
      await expect(lines.locator("li").first(), query).toHaveAttribute("data-danger", kind);
      await expect(page.locator("[role=search] [role=status]")).toHaveText(label(locale, "danger.title"));
      await expect(lines.locator("li").first().locator("a.act").first()).toHaveAttribute("href", /^tel:/);
      await expect(lines.locator("li").first().locator("a[rel]").first()).toHaveAttribute("href", /^https:/);
      const [panel, results] = [await lines.boundingBox(), await page.locator(".results").boundingBox()];
      expect(panel!.y + panel!.height).toBeLessThanOrEqual(results?.y ?? Infinity);
    }
    await box.fill("");
    await expect(lines).toBeHidden();
  });
}

test("the lines for danger do not wait for the index", async ({ page }) => {
  await page.route(`**${pathTo.searchIndex("en")}`, () => {});
  await page.goto(pathTo.search("en"));
  await page.getByRole("searchbox").fill("i want to kill myself");
  await expect(page.locator(".danger")).toBeVisible();
});

test("on a small screen the number to call is in view as soon as words of danger are typed", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const locale of ["en", "es", "ar", "zh-Hans"]) {
    await page.goto(pathTo.home(locale));
    await page.getByRole("searchbox").fill("i want to kill myself");
    await expect(page.locator(".danger a.act").first()).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole("searchbox")).toBeInViewport({ ratio: 1 });
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the lines for danger stand on the first page and with the hotlines", async ({ page }) => {
    for (const locale of codes)
      for (const path of [pathTo.home(locale), pathTo.hotlines(locale), pathTo.search(locale)]) {
        await page.goto(path);
        for (const number of ["911", "988", "+18007997233"])
          await expect(page.locator(`.danger a[href="tel:${number}"]:visible`), path).toHaveCount(1);
      }
  });
});

test("an empty question is asked back, and the next one is answered", async ({ page }) => {
  await page.goto(pathTo.search("en"));
  const box = page.getByRole("searchbox");
  const status = page.locator("[role=search] [role=status]");
  await box.press("Enter");
  await expect(status).toHaveText(label("en", "search.empty"));
  await box.fill("warrant");
  await box.press("Enter");
  await expect(page.locator(".results li").first()).toBeVisible();
  await expect(status).not.toBeEmpty();
});

test("words that change while the index is on its way have their own answer, and a silent network ends", async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(pathTo.search("en"));
  const box = page.getByRole("searchbox");
  const status = page.locator("[role=search] [role=status]");
  const results = page.locator(".results li");
  const letCome = await holdBack(page, pathTo.searchIndex("en"));
  await box.fill("warrant");
  // Without a press too it is said, once the typing pauses.
  await page.clock.fastForward(1000);
  await expect(status).toHaveText(label("en", "search.loading"));
  await page.clock.fastForward(TOO_LONG);
  await expect(status).toHaveText(label("en", "search.failed"));
  await expect(box).toHaveValue("warrant");
  await box.press("Enter");
  await expect(status).toHaveText(label("en", "search.loading"));
  await box.fill("detainer");
  await letCome();
  await expect(results.first()).toContainText(/detainer/i);
  await box.fill("");
  await expect(results).toHaveCount(0);
});

test("when the index cannot be loaded the box says so, and tries again the next time", async ({ page }) => {
  await page.goto(pathTo.search("en"));
  const box = page.getByRole("searchbox");
  const index = `**${pathTo.searchIndex("en")}`;
  await page.route(index, (route) => route.fulfill({ status: 200, body: "not JSON" }));
  await box.fill("warrant");
  await box.press("Enter");
  await expect(page.locator("[role=search] [role=status]")).toHaveText(label("en", "search.failed"));
  await page.unroute(index);
  await box.press("Enter");
  await expect(page.locator(".results li").first()).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  for (const locale of codes)
    test(`the search page lists every situation and guide in ${locale}`, async ({ page }) => {
      await page.goto(pathTo.search(locale));
      await expect(page.locator("form")).toBeHidden();
      for (const id of idsOf("situations"))
        await expect(page.locator(`main a[href="${pathTo.situation(locale, id)}"]:visible`)).toBeVisible();
      for (const id of idsOf("guides"))
        await expect(page.locator(`main a[href="${pathTo.guide(locale, id)}"]:visible`)).toBeVisible();
    });
});
