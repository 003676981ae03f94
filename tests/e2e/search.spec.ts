import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathTo } from "../../lib/model/paths";
import { codes, idsOf, label } from "./support/content";
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
    // The index, the rules of the language and the page's icon: nothing that depends on what was typed.
    const paths = requests.map((url) => url.slice(new URL(url).origin.length));
    expect(paths.filter((path) => !/^\/(icon\.svg|islands\/\w+-[\w-]+\.js)$/.test(path))).toEqual([
      pathTo.searchIndex(locale),
    ]);
    await links.first().click();
    await expect(page.locator("h1")).toBeVisible();
  });

  test(`a question that is refused is told why in ${locale}`, async ({ page }) => {
    await page.goto(pathTo.search(locale));
    const box = page.getByRole("searchbox");
    const status = page.locator("[role=search] [role=status]");
    for (const reason of ["sightings", "evasion"]) {
      const { query } = queryOf(locale, ({ refused }) => refused === reason);
      await box.fill(query);
      await box.press("Enter");
      await expect(status).toHaveText(label(locale, `search.refused.${reason}`));
      await expect(page.locator(".results li")).toHaveCount(0);
    }
  });
}

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
        await expect(page.locator(`main a[href="${pathTo.situation(locale, id)}"]`)).toBeVisible();
      for (const id of idsOf("guides"))
        await expect(page.locator(`main a[href="${pathTo.guide(locale, id)}"]`)).toBeVisible();
    });
});
