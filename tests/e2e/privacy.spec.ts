import { pathTo } from "../../lib/model/paths";
import { label } from "./support/content";
import { expect, test } from "./support/test";
import { WalkPage } from "./support/walkPage";

const ZIP = "90210";
const WORDS = "detainer";

/** What the privacy page promises, over everything that a person does in one sitting. */
for (const locale of ["en", "ar"])
  test(`no address, referrer, title, cookie or store tells what was answered, searched or looked up, in ${locale}`, async ({
    page,
    context,
    baseURL,
  }) => {
    const requests: { url: string; referer: string; method: string; body: string | null }[] = [];
    context.on("request", (request) =>
      requests.push({
        url: request.url(),
        referer: request.headers()["referer"] ?? "",
        method: request.method(),
        body: request.postData(),
      }),
    );
    const seen: string[] = [];
    page.on("framenavigated", (frame) => seen.push(frame.url()));

    await page.goto(pathTo.home(locale));
    await page.goto(pathTo.situation(locale, "home"));
    const walk = new WalkPage(page, locale);
    await walk.isStepwise();
    await walk.answer("home-door", "closed").click();
    await walk.answer("home-paper", "i-200").click();
    const title = await page.title();
    await page.locator("[data-tool=show]:visible").first().click();
    // What it needs may still be on the way.
    await expect(page.locator(".show")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.locator(".show")).toHaveCount(0);
    await page.locator(".end").getByLabel(label(locale, "hotlines.zipLabel"), { exact: true }).fill(ZIP);
    await page.keyboard.press("Enter");
    await expect(page.locator(".end .answers .hotline").first()).toBeVisible();
    expect(await page.title()).toBe(title);

    await page.goto(pathTo.search(locale));
    await page.getByRole("combobox").fill(WORDS);
    await page.keyboard.press("Enter");
    await page.locator(".results a").first().click();
    await expect(page.locator("h1")).toBeVisible();

    await page.goto(pathTo.hotlines(locale));
    await page.getByLabel(label(locale, "hotlines.zipLabel"), { exact: true }).fill(ZIP);
    await page.keyboard.press("Enter");
    await expect(page.locator(".answers .hotline").first()).toBeVisible();
    await page.goto(pathTo.findPerson(locale));
    await page.getByLabel(label(locale, "hotlines.zipLabel"), { exact: true }).fill(ZIP);
    await page.keyboard.press("Enter");
    await expect(page.locator(".answers .hotline").first()).toBeVisible();
    await page.goto(pathTo.kept(locale));

    // Anything asked for is a page or a file of this site, by its plain address.
    for (const { url, referer, method, body } of requests) {
      const { origin, search, pathname } = new URL(url);
      expect([origin, search, method, body, referer], url).toEqual([baseURL, "", "GET", null, ""]);
      // All four papers are loaded with the page, whatever is answered.
      if (/^\/drawings\/[\w-]+-small\.svg$/.test(pathname)) continue;
      expect(pathname).not.toMatch(new RegExp(`${ZIP}|${WORDS}|i-200|closed`));
    }
    expect(requests.some(({ url }) => url.endsWith(pathTo.zipRegion("9")))).toBe(true);
    for (const address of seen) expect(new URL(address).search, address).toBe("");
    const left = await page.evaluate(async () => ({
      stores: localStorage.length + sessionStorage.length + (await indexedDB.databases()).length,
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      cookie: document.cookie,
      state: history.state,
    }));
    expect(left).toEqual({ stores: 0, caches: [], workers: 0, cookie: "", state: null });
    expect(await context.cookies()).toEqual([]);
  });
