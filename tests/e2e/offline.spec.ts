import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test as base } from "@playwright/test";
import { formatPhone } from "../../lib/i18n/format";
import { stillHand } from "../../lib/bench/browser/stillHand";
import { pathTo } from "../../lib/model/paths";
import type { ScriptWords } from "../../lib/model/islandData";
import type { OfflineIndex, OfflineManifest } from "../../lib/offline/offlineIndex";
import { shortHash } from "../../lib/offline/shortHash";
import { label, scriptTitle, stateName } from "./support/content";
import { type Fault, SiteServer } from "./support/siteServer";
import { WalkPage } from "./support/walkPage";

const out = join(import.meta.dirname, "../../out");
const built = (path: string) => readFileSync(join(out, path.replace(/\/$/, "/index.html")), "utf8");

/** Each test has a server of its own to break, at an address of its own. */
const test = base.extend<{ server: SiteServer; site: string }>({
  server: async ({}, use) => {
    const server = new SiteServer();
    await use(server);
    await server.stop();
  },
  site: async ({ server }, use) => use(await server.start()),
});

/** The page on what is kept, in English, and the row of one language. */
class Kept {
  constructor(
    readonly page: Page,
    readonly site: string,
    readonly code = "en",
  ) {}
  row = () => this.page.locator(`[data-copy="${this.code}"]`);
  status = () => this.row().locator("[role=status]");
  button = (action: string) => this.row().locator(`[data-action="${action}"]`);
  async open(): Promise<void> {
    await this.page.goto(`${this.site}${pathTo.kept("en")}`);
    await expect(this.row().locator("button:visible").first()).toBeVisible();
  }
  async isKept(): Promise<void> {
    await expect(this.button("check")).toBeVisible({ timeout: 20_000 });
  }
  async keep(): Promise<void> {
    await this.open();
    await this.button("keep").click();
    await this.isKept();
  }
  /** Presses Keep, and waits until some of its downloads are on their way. */
  async begin(server: SiteServer, parts = 1): Promise<void> {
    await this.open();
    await this.button("keep").click();
    await expect.poll(() => server.partsAsked().length).toBeGreaterThan(parts);
  }
  /** Says one of the texts of the page, whatever stands in its blanks. */
  async says(key: string): Promise<void> {
    const [start = ""] = label("en", `kept.${key}`).split("{{");
    // Every file is read and compared first.
    await expect(this.status()).toContainText(start.trim(), { timeout: 20_000 });
  }
}

const stored = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    local: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    cookies: document.cookie,
  }));
const NOTHING = { caches: [], workers: 0, local: 0, databases: 0, cookies: "" };

/** Everything a person needs in an encounter, with nothing but the device. */
async function useEverything(page: Page, site: string, locale: string): Promise<void> {
  await page.goto(`${site}${pathTo.home(locale)}`);
  await expect(page.locator("h1")).toHaveText(label(locale, "home.question"));

  await page.goto(`${site}${pathTo.situation(locale, "car")}`);
  const walk = new WalkPage(page, locale, "car");
  await walk.isStepwise();
  await stillHand(page);
  await walk.answer("car-seat", "passenger").click();
  const script = walk.script(scriptTitle(locale, "car-passenger"));
  await expect(script).toBeVisible();
  await script.getByRole("button", { name: label(locale, "tools.show"), exact: true }).click();
  await expect(page.locator("dialog.show p").first()).toBeVisible();

  await page.goto(`${site}${pathTo.search(locale)}`);
  await page.getByRole("combobox").fill("I-200");
  await page.keyboard.press("Enter");
  await page.locator(".results a").first().click();
  await expect(page.locator("h1")).toBeVisible();

  await page.goto(`${site}${pathTo.hotlines(locale)}`);
  await page.getByLabel(label(locale, "hotlines.zipLabel"), { exact: true }).fill("02108");
  await page.keyboard.press("Enter");
  await expect(page.locator(".answers .hotline").first()).toBeVisible();
  await expect(page.locator("form [role=status]")).toContainText(stateName(locale, "MA"));

  await page.goto(`${site}${pathTo.guide(locale, "at-work")}`);
  await page.evaluate(() => (window.print = () => {}));
  await page.getByRole("button", { name: label(locale, "guide.print"), exact: true }).click();
  await expect(page.locator("[data-script] .say")).toHaveCount(await page.locator("[data-script]").count());

  for (const path of [
    pathTo.cards(locale),
    pathTo.guide(locale, "at-work"),
    pathTo.source(locale, "payton-v-new-york-1980"),
    pathTo.state(locale, "TX"),
    pathTo.glossary(locale),
    pathTo.checklist(locale, "first-hour"),
  ]) {
    const answer = await page.goto(`${site}${path}`);
    expect(answer?.status(), path).toBe(200);
    await expect(page.locator("html"), path).toHaveAttribute("lang", locale);
    await expect(page.locator("h1"), path).toBeVisible();
  }
}

for (const locale of ["en", "ar"])
  test(`with the server gone, everything of ${locale} works from this phone`, async ({
    page,
    server,
    site,
  }) => {
    test.setTimeout(60_000);
    await new Kept(page, site, locale).keep();
    await server.stop();
    await useEverything(page, site, locale);
    // What is not on the phone says what is.
    const other = await page.goto(`${site}${pathTo.home("fr")}`);
    expect(other?.status()).toBe(503);
    await expect(page.locator("h1")).toHaveText(label(locale, "kept.title"));
  });

/** What stands between a phone and the site: it answers, and what it answers is not ours. */
const WEATHERS: Readonly<Record<string, Fault>> = {
  "an error": { status: 503 },
  "a page that is not there": { status: 404 },
  "a page that the law forbids": { status: 451 },
  "a Wi-Fi that wants a sign-in": {
    text: "<!doctype html><title>Log in</title><main><h1>Log in</h1></main>",
  },
  "another address": { redirect: "http://127.0.0.1:9/" },
  "a Wi-Fi that speaks of errors as data": { text: '{"error":"sign in"}' },
};

test("whatever is answered in their place, kept pages are shown and say so, and search and ZIP codes work", async ({
  page,
  server,
  site,
}) => {
  test.setTimeout(60_000);
  await new Kept(page, site).keep();
  const [start = ""] = label("en", "kept.replaced").split("{{");
  for (const [name, weather] of Object.entries(WEATHERS)) {
    server.weather = weather;
    await page.goto(`${site}${pathTo.guide("en", "at-work")}`);
    await expect(notice(page), name).toContainText(start);
    await expect(page.locator("h1"), name).toHaveText(/work/i);
  }
  for (const name of ["an error", "a Wi-Fi that wants a sign-in", "a Wi-Fi that speaks of errors as data"]) {
    server.weather = WEATHERS[name];
    await useEverything(page, site, "en");
  }
});

test("a network that sends half of a page and falls silent shows the kept one, and no other page waits for it", async ({
  page,
  server,
  site,
}) => {
  test.setTimeout(60_000);
  await new Kept(page, site).keep();
  server.weather = "silent";
  await page.goto(`${site}${pathTo.guide("en", "at-work")}`);
  await expect(page.locator("footer")).toBeVisible();
  // Twelve more pages with their data: were each waited for as long as the first, this would take a minute.
  await useEverything(page, site, "en");
  // What is on the phone is told, and can be taken off it, without waiting for the network.
  const kept = new Kept(page, site);
  await kept.open();
  await kept.isKept();
  await kept.button("remove").click();
  await kept.says("noneUnreached");
  expect((await stored(page)).caches).toEqual([]);
  // The worker goes when the browser has given up looking for a newer one.
  await server.stop();
  await expect.poll(() => stored(page)).toEqual(NOTHING);
});

test("nothing is stored before Keep is pressed, and nothing is left after Remove", async ({ page, site }) => {
  await useEverything(page, site, "en");
  expect(await stored(page)).toEqual(NOTHING);
  const kept = new Kept(page, site);
  await kept.open();
  expect(await stored(page)).toEqual(NOTHING);

  await kept.button("keep").click();
  await kept.isKept();
  const full = await stored(page);
  expect(full).toMatchObject({ workers: 1, local: 0, databases: 0, cookies: "" });
  expect(full.caches).toHaveLength(2);

  await kept.button("remove").click();
  await kept.says("none");
  await expect.poll(() => stored(page)).toEqual(NOTHING);
});

for (const from of ["the page that was loaded again", "another tab"])
  test(`nothing is left after Remove in the middle of a download, from ${from}`, async ({
    page,
    context,
    server,
    site,
  }) => {
    server.delay = 400;
    const first = new Kept(page, site);
    await first.begin(server);
    const other = from === "another tab" ? new Kept(await context.newPage(), site) : first;
    await other.open();
    // And one that only looks on.
    if (other !== first) await new Kept(await context.newPage(), site).open();
    // It says how far the download is, which it did not begin.
    await expect(other.button("stop")).toBeVisible();
    await other.button("remove").click();
    await other.says("none");
    await page.waitForTimeout(2 * server.delay);
    await expect.poll(() => stored(other.page)).toEqual(NOTHING);
    if (other !== first) await first.says("none");
  });

test("a second language waits for the first, and its Stop stops it alone", async ({ page, server, site }) => {
  server.delay = 300;
  const [english, spanish] = [new Kept(page, site), new Kept(page, site, "es")];
  await english.begin(server, 0);
  await spanish.button("keep").click();
  await spanish.says("waiting");
  await spanish.button("stop").click();
  await expect(spanish.button("keep")).toBeVisible();
  await english.isKept();
  await expect(spanish.button("check")).toBeHidden();
});

test("Remove with no network says what is so: nothing is on the phone", async ({ page, server, site }) => {
  const kept = new Kept(page, site);
  await kept.keep();
  await server.stop();
  await kept.button("remove").click();
  await kept.says("noneUnreached");
  await expect.poll(() => stored(page)).toEqual(NOTHING);
});

test("what is kept holds no answer, no question and no ZIP code", async ({ page, site }) => {
  await new Kept(page, site).keep();
  const names = () =>
    page.evaluate(async () => {
      const all = await Promise.all(
        (await caches.keys()).map(async (name) =>
          (await (await caches.open(name)).keys()).map(({ url }) => url),
        ),
      );
      return all.flat().sort();
    });
  const before = await names();
  await useEverything(page, site, "en");
  const after = await names();
  // The one thing that may come is the news: the day of the newest urgent change, numbers that ended.
  expect(after.filter((name) => !before.includes(name) && !name.endsWith("/news"))).toEqual([]);
});

test("a download that was cut off is not called kept, and goes on where it stopped", async ({
  page,
  server,
  site,
}) => {
  const { parts } = JSON.parse(built(pathTo.offlineParts("en"))) as OfflineIndex;
  const last = parts.at(-1)!.path;
  server.faults.set(last, "cut");
  const kept = new Kept(page, site);
  await kept.open();
  await kept.button("keep").click();
  await kept.says("network");
  await expect(kept.button("continue")).toBeVisible();
  await expect(kept.button("check")).toBeHidden();

  // Also after the page was left and opened again.
  server.faults.clear();
  server.asked.length = 0;
  await kept.open();
  await kept.says("begun");
  await kept.button("continue").click();
  await kept.isKept();
  expect(server.partsAsked()).toEqual([last]);
});

test("a file that arrives changed is not kept", async ({ page, server, site }) => {
  const { parts } = JSON.parse(built(pathTo.offlineParts("en"))) as OfflineIndex;
  const { path } = parts[2]!;
  server.faults.set(path, { text: built(path).replace("lawyer", "lawyar") });
  const kept = new Kept(page, site);
  await kept.open();
  await kept.button("keep").click();
  await kept.says("damaged");
  await expect(kept.button("check")).toBeHidden();
});

test("a server that answers with an error is a network that failed", async ({ page, server, site }) => {
  server.faults.set(pathTo.offline("en"), { status: 500 });
  const kept = new Kept(page, site);
  await kept.open();
  await kept.button("keep").click();
  await kept.says("network");
  await expect(kept.button("check")).toBeHidden();
});

test("a phone without room keeps nothing new, and says so", async ({ page, context, site }) => {
  const session = await context.newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: site, quotaSize: 2_000_000 });
  const kept = new Kept(page, site);
  await kept.open();
  await kept.button("keep").click();
  await kept.says("full");
  await expect(kept.button("check")).toBeHidden();
  const files = await page.evaluate(async () => {
    const all = await Promise.all(
      (await caches.keys()).map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => url),
      ),
    );
    return all.flat().filter((url) => url.includes("/file/"));
  });
  expect(files).toEqual([]);
});

test("two tabs that both press Keep download once, and both see that it is kept", async ({
  page,
  context,
  server,
  site,
}) => {
  server.delay = 150;
  const [one, two] = [new Kept(page, site), new Kept(await context.newPage(), site)];
  await one.open();
  await two.open();
  await one.button("keep").click();
  await expect(one.button("stop")).toBeVisible();
  // The second tab hears of it at once and offers no Keep any more: this press was on its way.
  await two.button("keep").dispatchEvent("click");
  await one.isKept();
  await two.isKept();
  const parts = server.partsAsked();
  expect(new Set(parts).size).toBe(parts.length);
});

test("a new worker that comes in the middle of a download does not break it", async ({
  page,
  server,
  site,
}) => {
  server.delay = 200;
  const kept = new Kept(page, site);
  await kept.begin(server, 2);
  server.faults.set(pathTo.worker(), { text: `${built(pathTo.worker())}\n// a newer worker` });
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await kept.isKept();
  await kept.button("check").click();
  await kept.says("whole");
  await server.stop();
  await page.goto(`${site}${pathTo.guide("en", "at-work")}`);
  await expect(page.locator("h1")).toBeVisible();
});

/** What was asked for but lists and downloads, and the worker, which a browser looks for when it likes. */
const filesAsked = ({ asked }: SiteServer) =>
  asked.filter((path) => !path.startsWith("/offline/") && path !== pathTo.worker());

/** The site a day later: one guide has changed, and nothing else. */
async function changeOneGuide(server: SiteServer): Promise<string> {
  const path = pathTo.guide("en", "at-work");
  const text = built(path).replace("</h1>", " (new)</h1>");
  const manifest = JSON.parse(built(pathTo.offline("en"))) as OfflineManifest;
  const index = JSON.parse(built(pathTo.offlineParts("en"))) as OfflineIndex;
  const hash = await shortHash(text);
  const changed = manifest.map(([one, old]) => (one === path ? [one, hash] : [one, old]));
  const parts = index.parts.map((part) =>
    part.files.includes(path) ? { ...part, path: pathTo.offlinePart("ffffffffffffffff") } : part,
  );
  server.faults.set(path, { text });
  server.faults.set(pathTo.offline("en"), { text: JSON.stringify(changed) });
  server.faults.set(pathTo.offlineParts("en"), { text: JSON.stringify({ ...index, parts }) });
  return path;
}

test("an update fetches the page that changed, and no other file", async ({ page, server, site }) => {
  const kept = new Kept(page, site);
  await kept.keep();
  const path = await changeOneGuide(server);
  await kept.open();
  await kept.says("saved");
  await expect(kept.status()).toContainText(label("en", "kept.newer"));
  server.asked.length = 0;
  await kept.button("update").click();
  await expect(kept.status()).not.toContainText(label("en", "kept.newer"));
  await kept.isKept();
  expect(filesAsked(server)).toEqual([path]);
  expect(server.partsAsked()).toEqual([]);
  await server.stop();
  await page.goto(`${site}${path}`);
  await expect(page.locator("h1")).toContainText("(new)");
});

test("an update that fails leaves the old copy whole", async ({ page, server, site }) => {
  const kept = new Kept(page, site);
  await kept.keep();
  const path = await changeOneGuide(server);
  server.faults.set(path, "cut");
  await kept.open();
  await kept.button("update").click();
  await kept.says("network");
  await server.stop();
  await page.goto(`${site}${path}`);
  await expect(page.locator("h1")).toBeVisible();
  await expect(page.locator("h1")).not.toContainText("(new)");
});

test("a stopped download is no copy", async ({ page, server, site }) => {
  server.delay = 300;
  const kept = new Kept(page, site);
  await kept.begin(server);
  await kept.button("stop").click();
  await expect(kept.button("continue")).toBeVisible();
  await expect(kept.button("check")).toBeHidden();
});

/** The copy as if it had been made on another day. */
async function keepMadeOn(kept: Kept, server: SiteServer, made: string): Promise<void> {
  const index = JSON.parse(built(pathTo.offlineParts("en"))) as OfflineIndex;
  server.faults.set(pathTo.offlineParts("en"), { text: JSON.stringify({ ...index, made }) });
  await kept.keep();
}
const notice = (page: Page) => page.locator("main > .notice[role=status]");

test("a copy older than thirty days says so over its pages, and a young one does not", async ({
  page,
  server,
  site,
}) => {
  const kept = new Kept(page, site);
  await keepMadeOn(kept, server, "2026-01-02");
  await server.stop();
  await page.goto(`${site}${pathTo.situation("en", "home")}`);
  const [start = ""] = label("en", "kept.old").split("{{");
  await expect(notice(page)).toContainText(`${start}January 2, 2026`);
});

test("a copy that is older than something urgent says so once the phone has heard of it", async ({
  page,
  server,
  site,
}) => {
  await new Kept(page, site).keep();
  server.faults.set(pathTo.offlineNews(), { text: JSON.stringify({ urgent: "2099-01-01" }) });
  await page.goto(`${site}${pathTo.home("en")}`);
  await expect.poll(() => server.asked.includes(pathTo.offlineNews())).toBe(true);
  await expect(notice(page)).toHaveCount(0);
  await page.waitForTimeout(200);
  await server.stop();
  await page.goto(`${site}${pathTo.situation("en", "home")}`);
  const [start = ""] = label("en", "kept.urgent").split("{{");
  await expect(notice(page)).toContainText(start);
});

test("a number that ended is no link in an older copy, which says so, and no answer to a ZIP code", async ({
  page,
  server,
  site,
}) => {
  const path = pathTo.state("en", "MA");
  const [, number = ""] = /href=tel:(\+\d+)/.exec(built(path)) ?? [];
  const news = { urgent: null, made: "2099-01-01", ended: [{ number, on: "2099-01-01" }] };
  server.faults.set(pathTo.offlineNews(), { text: JSON.stringify(news) });
  await new Kept(page, site).keep();
  await page.goto(`${site}${path}`);
  await expect(page.locator(`a[href="tel:${number}"]`).first()).toBeVisible();
  await expect.poll(() => server.asked).toContain(pathTo.offlineNews());
  await page.waitForTimeout(200);

  await server.stop();
  await page.goto(`${site}${path}`);
  await expect(notice(page)).toContainText(formatPhone(number));
  await expect(page.locator("s").first()).toContainText(formatPhone(number));
  await expect(page.locator(`a[href="tel:${number}"]`)).toHaveCount(0);

  await page.goto(`${site}${pathTo.hotlines("en")}`);
  await page.getByLabel(label("en", "hotlines.zipLabel"), { exact: true }).fill("02108");
  await page.keyboard.press("Enter");
  await expect(page.locator(".answers .hotline").first()).toBeVisible();
  await expect(page.locator(`a[href="tel:${number}"]`)).toHaveCount(0);
});

test("a line that was withdrawn is said by no page of an older copy, which says so, and stands in no data", async ({
  page,
  server,
  site,
}) => {
  const [path, words] = [pathTo.situation("en", "home"), pathTo.scriptWords("en")];
  const [[line]] = Object.values(JSON.parse(built(words)) as ScriptWords) as [ScriptWords[string]];
  const said = line!.english;
  const says = "Taken out today. Do not say it.";
  const withdrawn = [{ locale: "en", words: said, says }];
  const news = { urgent: null, made: "2099-01-01", ended: [], withdrawn };
  server.faults.set(pathTo.offlineNews(), { text: JSON.stringify(news) });
  await new Kept(page, site).keep();
  await page.goto(`${site}${path}`);
  const main = page.locator("main");
  await expect(main).toContainText(said);
  await expect.poll(() => server.asked).toContain(pathTo.offlineNews());
  await page.waitForTimeout(200);

  await server.stop();
  await page.goto(`${site}${path}`);
  await expect(notice(page)).toHaveText(label("en", "kept.withdrawn"));
  await expect(main).not.toContainText(said);
  await expect(main).toContainText(says);
  // What its modules fetch, too.
  const data = await page.evaluate(async (address) => (await fetch(address)).text(), words);
  expect(data.includes(JSON.stringify(said))).toBe(false);
  expect(data.includes(JSON.stringify(says))).toBe(true);
});

for (const delay of [50, 150])
  test(`Keep that is pressed while the page still looks for what is left keeps, at ${delay} ms`, async ({
    page,
    site,
  }) => {
    await page.addInitScript((ms) => {
      const { delete: remove } = CacheStorage.prototype;
      CacheStorage.prototype.delete = async function (name) {
        await new Promise((resolve) => setTimeout(resolve, ms));
        return remove.call(this, name);
      };
    }, delay);
    await new Kept(page, site).keep();
  });

for (const [action, by] of [
  ["stop", "its own tab"],
  ["remove", "its own tab"],
  ["remove", "another tab"],
] as const)
  test(`a ${action} from ${by} while Keep is still starting leaves nothing behind, and nothing comes later`, async ({
    page,
    context,
    server,
    site,
  }) => {
    const kept = new Kept(page, site);
    await kept.open();
    const other = by === "its own tab" ? kept : new Kept(await context.newPage(), site);
    if (other !== kept) await other.open();
    // Kept.open has asked for all that the page needs: what waits is the worker.
    let start: () => void = () => {};
    server.faults.set(pathTo.worker(), { until: new Promise<void>((resolve) => (start = resolve)) });
    await kept.button("keep").click();
    await kept.says("progress");
    // The other tab has no button for what is not there: it is pressed all the same, as one that was left open would be.
    await other.button(action).evaluate((button: HTMLElement) => button.click());
    await page.waitForTimeout(300);
    start();
    await expect(kept.button("keep")).toBeVisible({ timeout: 20_000 });
    await page.waitForTimeout(1500);
    await expect(kept.button("keep")).toBeVisible();
    await expect.poll(() => stored(page)).toEqual(NOTHING);
  });

test("a clock that is wrong is said to be wrong, and counts no days", async ({ page, site }) => {
  const kept = new Kept(page, site);
  await kept.keep();
  await page.clock.setFixedTime(new Date("2001-02-03"));
  await kept.open();
  await expect(kept.status()).toContainText(label("en", "kept.clock").split("{{date}}. ")[1] ?? "");
});

for (const [what, harm] of [
  ["lost", null],
  ["changed", "<!doctype html>something else"],
] as const)
  test(`a file that the phone ${what} is told without being asked, is not shown, and is mended by Update`, async ({
    page,
    server,
    site,
  }) => {
    const kept = new Kept(page, site);
    await kept.keep();
    const path = pathTo.guide("en", "at-work");
    const [, hash] = (JSON.parse(built(pathTo.offline("en"))) as OfflineManifest).find(
      ([one]) => one === path,
    )!;
    await page.evaluate(
      async ([name, text]) => {
        for (const cacheName of await caches.keys()) {
          const cache = await caches.open(cacheName);
          if (!(await cache.match(name!))) continue;
          await cache.delete(name!);
          if (text) await cache.put(name!, new Response(text));
        }
      },
      [`/offline/kept/file/${hash}`, harm] as const,
    );
    await kept.open();
    await kept.says("broken");
    server.weather = "cut";
    const answered = await page.goto(`${site}${path}`);
    expect(answered?.status()).toBe(503);
    server.weather = undefined;

    await kept.open();
    server.asked.length = 0;
    await kept.button("update").click();
    await kept.says("saved");
    expect(filesAsked(server)).toEqual([path]);
    await kept.button("check").click();
    await kept.says("whole");
  });

test("a record that cannot be read stops nothing, and is mended by going on", async ({ page, site }) => {
  const kept = new Kept(page, site);
  await kept.keep();
  await page.evaluate(async () => {
    for (const cacheName of await caches.keys()) {
      const cache = await caches.open(cacheName);
      if (await cache.match("/offline/kept/copy/en"))
        await cache.put("/offline/kept/copy/en", new Response('{"locale":"en","ma'));
    }
  });
  await page.goto(`${site}${pathTo.home("en")}`);
  await expect(page.locator("h1")).toHaveText(label("en", "home.question"));
  await kept.open();
  await kept.says("begun");
  await kept.button("continue").click();
  await kept.isKept();
});

test("the site can be put on a home screen from the page that says how, and nowhere else", async ({
  page,
  request,
  site,
}) => {
  for (const path of [pathTo.home("ar"), pathTo.situation("ar", "home"), pathTo.guide("ar", "at-work")]) {
    await page.goto(`${site}${path}`);
    await expect(page.locator("link[rel=manifest]")).toHaveCount(0);
  }
  await page.goto(`${site}${pathTo.kept("ar")}`);
  await expect(page.locator("link[rel=manifest]")).toHaveJSProperty("href", site + pathTo.manifest("ar"));
  const address = `${site}${pathTo.manifest("ar")}`;
  const manifest = (await (await request.get(address)).json()) as {
    lang: string;
    dir: string;
    start_url: string;
    scope: string;
    icons: { src: string; sizes: string }[];
  };
  expect(manifest).toMatchObject({ lang: "ar", dir: "rtl" });
  expect(new URL(manifest.start_url, address).href).toBe(site + pathTo.home("ar"));
  expect(new URL(manifest.scope, address).href).toBe(`${site}/`);
  for (const { src, sizes } of manifest.icons) {
    const picture = await (await request.get(new URL(src, address).href)).body();
    // Width and height stand at a fixed place in a PNG.
    expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`).toBe(sizes);
  }
});

/** Takes an ability from a browser before the page begins, or makes it refuse, as it does where storage is not allowed. */
const UNABLE = {
  "has no worker": () => {
    delete (Navigator.prototype as unknown as Record<string, unknown>)["serviceWorker"];
  },
  "refuses storage": () => {
    Object.defineProperty(window, "caches", {
      get: () => {
        throw new DOMException("refused", "SecurityError");
      },
    });
  },
};

for (const [what, take] of Object.entries(UNABLE))
  test(`a browser that ${what} says that it cannot keep pages, and leads to the copy in one file`, async ({
    page,
    context,
    site,
  }) => {
    await context.addInitScript(take);
    await page.goto(`${site}${pathTo.kept("en")}`);
    await expect(page.locator("[data-island=kept] > .notice")).toHaveText(label("en", "kept.unsupported"));
    await expect(page.locator("a[download]")).toBeVisible();
  });
