import { expect, test as base } from "@playwright/test";
import { By, Key, type WebDriver, type WebElement } from "selenium-webdriver";
import { pathTo } from "../../lib/model/paths";
import { label, scriptTitle, situationWords } from "../e2e/support/content";
import { SiteServer } from "../e2e/support/siteServer";
import { startWebKit } from "./startWebKit";

const test = base.extend<{ server: SiteServer; site: string }, { webkit: WebDriver }>({
  webkit: [
    async ({}, use) => {
      const { browser, end } = await startWebKit();
      await use(browser);
      await end();
    },
    { scope: "worker" },
  ],
  server: async ({}, use) => {
    const server = new SiteServer();
    await use(server);
    await server.stop();
  },
  site: async ({ server }, use) => use(await server.start()),
});

const SITUATION = pathTo.situation("en", "home");

/** A person with an iPhone's engine in hand. */
class Reader {
  constructor(
    readonly browser: WebDriver,
    readonly site: string,
  ) {}
  async open(path: string): Promise<void> {
    await this.browser.get(this.site + path);
  }
  async openSituation(): Promise<void> {
    await this.open(SITUATION);
    await expect.poll(() => this.count(".walk.stepwise")).toBe(1);
    await this.noteKept();
    await this.isStill();
  }
  /** Has the page note whether it was kept alive, in `data-kept`. */
  noteKept = () =>
    this.browser.executeScript<void>(() =>
      addEventListener("pageshow", ({ persisted }) => (document.body.dataset.kept = String(persisted))),
    );
  isKept = () => this.browser.executeScript<boolean>(() => document.body.dataset.kept === "true");
  element = (css: string): Promise<WebElement> => this.browser.findElement(By.css(css));
  count = async (css: string) => (await this.browser.findElements(By.css(css))).length;
  text = async (css: string) => (await this.element(css)).getText();
  async click(css: string): Promise<void> {
    await (await this.element(css)).click();
    await this.isStill();
  }
  /** Taps that follow at once, or come with the page, are those of a shaking hand. */
  isStill = () => this.browser.sleep(700);
  async answer(question: string, option: string): Promise<void> {
    const words = situationWords("en", "home").questions[question]!.options[option]!;
    for (const summary of await this.browser.findElements(By.css(".question [name] > summary")))
      if ((await summary.isDisplayed()) && (await summary.getText()).endsWith(words)) {
        await summary.click();
        return void (await this.isStill());
      }
    throw new Error(`no answer "${words}" is shown`);
  }
  /** The titles of the scripts that can be seen. */
  scripts = () =>
    this.browser.executeScript<string[]>(() =>
      [...document.querySelectorAll(".walk .script")]
        .filter((script) => script.checkVisibility())
        .map((script) => script.querySelector("h3")!.textContent),
    );
  openAnswers = () => this.count("main details[name][open]");
  /** All that could tell what was answered. */
  traces = () =>
    this.browser.executeAsyncScript<unknown>(async (done: (traces: unknown) => void) =>
      done({
        address: location.href,
        title: document.title,
        entry: Object.keys((history.state as object | null) ?? {}),
        stores: localStorage.length + sessionStorage.length,
        cookie: document.cookie,
        databases: await indexedDB.databases(),
        caches: await caches.keys(),
      }),
    );
  async leaveAndComeBack(): Promise<void> {
    const away = pathTo.search("en");
    await this.browser.executeScript((path: string) => {
      [...document.links].find(({ pathname }) => pathname === path)!.click();
    }, away);
    await this.isAt(away);
    await this.browser.navigate().back();
  }
  isAt = (path: string) => expect.poll(() => this.browser.getCurrentUrl()).toBe(this.site + path);
}

test("answers open their scripts, Back takes them back, and nothing else tells of them", async ({
  webkit,
  site,
}) => {
  const reader = new Reader(webkit, site);
  await reader.openSituation();
  const before = await reader.traces();
  await reader.answer("home-door", "closed");
  expect(await reader.scripts()).toEqual([scriptTitle("en", "home-closed-door")]);
  await reader.answer("home-paper", "i-200");
  expect(await reader.scripts()).toContain(scriptTitle("en", "paper-agency-form"));
  expect(await reader.traces()).toEqual({ ...(before as object), entry: ["step"] });
  await webkit.navigate().back();
  await expect.poll(() => reader.openAnswers()).toBe(1);
  expect(await reader.scripts()).toEqual([scriptTitle("en", "home-closed-door")]);
});

test("no answer is there on coming back to a page that was kept alive", async ({ webkit, site }) => {
  const reader = new Reader(webkit, site);
  await reader.openSituation();
  const before = await reader.scripts();
  await reader.answer("home-door", "closed");
  await reader.leaveAndComeBack();
  await expect.poll(() => reader.isKept()).toBe(true);
  await reader.isAt(SITUATION);
  expect(await reader.openAnswers()).toBe(0);
  expect(await reader.scripts()).toEqual(before);
});

test("no ZIP code and no line for it is there on coming back to a page that was kept alive", async ({
  webkit,
  site,
}) => {
  const reader = new Reader(webkit, site);
  await reader.open(pathTo.hotlines("en"));
  await expect.poll(async () => (await reader.element("#zip")).isDisplayed()).toBe(true);
  await reader.noteKept();
  await (await reader.element("#zip")).sendKeys("55407", Key.ENTER);
  await expect.poll(() => reader.count(".answers .hotline")).toBeGreaterThan(0);
  await reader.leaveAndComeBack();
  await expect.poll(() => reader.isKept()).toBe(true);
  expect(await (await reader.element("#zip")).getProperty("value")).toBe("");
  expect(await reader.count(".answers .hotline")).toBe(0);
});

test("what is shown over the page closes with Escape and with Back", async ({ webkit, site }) => {
  const reader = new Reader(webkit, site);
  await reader.openSituation();
  for (const close of [
    () => webkit.actions().sendKeys(Key.ESCAPE).perform(),
    () => webkit.navigate().back(),
  ]) {
    await expect.poll(() => reader.count("[data-tool=show]")).toBeGreaterThan(0);
    await reader.click("[data-tool=show]");
    await expect.poll(() => reader.count("dialog.show[open]")).toBe(1);
    await close();
    await expect.poll(() => reader.count("dialog.show")).toBe(0);
    await reader.isAt(SITUATION);
  }
});

test("the policy lets no script into the page and no request out of it", async ({ webkit, server, site }) => {
  const other = new SiteServer();
  const elsewhere = await other.start();
  try {
    const reader = new Reader(webkit, site);
    const page = await (await fetch(site + SITUATION)).text();
    const slipped = `<script>window.ran = true</script><img src="/none.png" onerror="window.ran = true"><img src="${elsewhere}/picture.png"><script src="${elsewhere}/script.js"></script>`;
    server.faults.set(SITUATION, { text: page.replace("<main", `${slipped}<main`) });
    await reader.openSituation();
    const outcome = await webkit.executeAsyncScript((elsewhere: string, done: (outcome: unknown) => void) => {
      fetch(`${elsewhere}/fetch`, { mode: "no-cors" }).then(
        () => done({ ran: "ran" in window, fetched: true }),
        () => done({ ran: "ran" in window, fetched: false }),
      );
    }, elsewhere);
    expect(outcome).toEqual({ ran: false, fetched: false });
    expect(other.asked).toEqual([]);
  } finally {
    await other.stop();
  }
});

test("what is kept works with the server gone, and nothing of it is left after Remove", async ({
  webkit,
  server,
  site,
}) => {
  const reader = new Reader(webkit, site);
  const stored = () =>
    webkit.executeAsyncScript<unknown>(async (done: (stored: unknown) => void) =>
      done([await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length]),
    );
  const button = (action: string) => `[data-copy=en] [data-action=${action}]`;
  const isOffered = async (action: string) => (await reader.element(button(action))).isDisplayed();
  await reader.open(pathTo.kept("en"));
  await expect.poll(() => isOffered("keep")).toBe(true);
  await reader.click(button("keep"));
  await expect.poll(() => isOffered("check"), { timeout: 30_000 }).toBe(true);
  await server.stop();

  await reader.openSituation();
  await reader.answer("home-door", "closed");
  expect(await reader.scripts()).toEqual([scriptTitle("en", "home-closed-door")]);
  await reader.open(pathTo.search("en"));
  await expect.poll(async () => (await reader.element("input[type=search]")).isDisplayed()).toBe(true);
  await (await reader.element("input[type=search]")).sendKeys("detainer", Key.ENTER);
  await expect.poll(() => reader.count(".results a")).toBeGreaterThan(0);
  await reader.open(pathTo.kept("en"));
  expect(await reader.text("h1")).toBe(label("en", "kept.title"));
  await expect.poll(() => isOffered("remove")).toBe(true);
  await reader.click(button("remove"));
  await expect.poll(stored).toEqual([[], 0]);
});
