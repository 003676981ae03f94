import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, type Page, test as base } from "@playwright/test";
import { pathTo } from "../../lib/model/paths";
import { label, scriptTitle } from "./support/content";
import { pathsOf } from "./support/links";
import { SiteServer } from "./support/siteServer";
import { setClicksApart } from "./support/test";
import { WalkPage } from "./support/walkPage";
import { expectNoFaults, watchPage } from "./support/watchPage";

/** The site twice on one host: at its root, and in a folder as project pages and gateways of IPFS have it. */
const FOLDER = "/a/b";
const test = base.extend<{ server: SiteServer; origin: string }>({
  server: async ({}, use) => {
    const server = new SiteServer(["", FOLDER]);
    await use(server);
    await server.stop();
  },
  origin: async ({ server }, use) => use(await server.start()),
});

/**
 * What the site does by addresses: links, data, modules that come later, and links made of data.
 * @param site where it stands, without its last slash. Readers of ZIM add the name of the file to that of a folder.
 */
async function useByLinks(page: Page, site: string): Promise<void> {
  const isAt = (path: string) =>
    expect.poll(() => page.url().replace(/index\.html(?=#|$)/, "")).toBe(`${site}${path}`);
  await page.addInitScript(setClicksApart);
  await page.goto(`${site}/`);
  await page.locator("main [hreflang=en]").click();
  await isAt(pathTo.home("en"));
  await page.locator("main a[href^='situations/home/']").first().click();
  await isAt(pathTo.situation("en", "home"));

  const walk = new WalkPage(page, "en");
  await walk.isStepwise();
  await walk.answer("home-door", "closed").click();
  const script = walk.script(scriptTitle("en", "home-closed-door"));
  await expect(script).toBeVisible();
  await script.locator("[data-law]").click();
  const cited = page.locator("#law .sources a").first();
  await expect(cited).toBeVisible();
  expect((await pathsOf(cited))[0]).toContain(`${new URL(site).pathname.replace(/\/$/, "")}/en/sources/`);
  await page.keyboard.press("Escape");
  await script.getByRole("button", { name: label("en", "tools.show"), exact: true }).click();
  await expect(page.locator("dialog.show p").first()).toBeVisible();
  await page.keyboard.press("Escape");

  await page.locator("#zip").fill("02108");
  await page.keyboard.press("Enter");
  await expect(page.locator(".answers .hotline").first()).toBeVisible();
  await page.getByLabel(label("en", "hotlines.browse")).selectOption("MA");
  await page.locator(".end [role=status] a").click();
  await isAt(pathTo.state("en", "MA"));
  await page.locator("header .languages summary").click();
  await page.locator("header [hreflang=ar]").click();
  await isAt(pathTo.state("ar", "MA"));

  await page.locator("header a").nth(1).click();
  await isAt(pathTo.search("ar"));
  await page.getByRole("combobox").fill("I-200");
  await page.keyboard.press("Enter");
  await page.locator(".results a.act").first().click();
  await expect.poll(() => page.url()).toContain(`${site}${pathTo.guides("ar")}`);
  await page.getByRole("link", { name: label("ar", "mistake.report"), exact: true }).click();
  await expect(page.locator("main > .mistake")).toBeFocused();

  await page.goto(`${site}${pathTo.print("en", "street")}`);
  await page.locator(`[name=language][value="${pathTo.print("es", "street")}"]`).check();
  await expect(page.locator(".other .face").first()).toBeAttached();
}

test("in a folder of a host, whatever leads somewhere or fetches something finds it, and asks for nothing outside", async ({
  page,
  server,
  origin,
}) => {
  test.setTimeout(60_000);
  const faults = await watchPage(page, origin);
  await useByLinks(page, origin + FOLDER);
  expectNoFaults(faults);
  expect(server.asked.filter((path) => !path.startsWith(`${FOLDER}/`))).toEqual([]);
});

/** Keeps English at a site. */
async function keep(page: Page, site: string): Promise<void> {
  await page.goto(`${site}${pathTo.kept("en")}`);
  await page.locator("[data-copy=en] [data-action=keep]").click();
  await expect(page.locator("[data-copy=en] [data-action=check]")).toBeVisible({ timeout: 20_000 });
}

test("two copies of the site on one host keep what is theirs, and each works with the server gone", async ({
  page,
  server,
  origin,
}) => {
  test.setTimeout(60_000);
  const site = origin + FOLDER;
  await keep(page, origin);
  await page.goto(`${site}${pathTo.kept("en")}`);
  await expect(page.locator("[data-copy=en] [data-action=keep]")).toBeVisible();
  await keep(page, site);
  await page.goto(`${origin}${pathTo.kept("en")}`);
  await page.locator("[data-copy=en] [data-action=remove]").click();
  await expect(page.locator("[data-copy=en] [data-action=keep]")).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([
    `rights-in-hand-copies-1${FOLDER}`,
    `rights-in-hand-files-1${FOLDER}`,
  ]);

  await server.stop();
  // An address without its slash leads where a host would; what is not kept tells what is, at any depth, and its links lead on.
  await page.goto(`${site}/en/situations/home`);
  await expect(page).toHaveURL(`${site}${pathTo.situation("en", "home")}`);
  const answered = await page.goto(`${site}/es/guides/no/such/page/`);
  expect(answered?.status()).toBe(503);
  await expect(page.locator("[data-copy=en] [data-action=check]")).toBeVisible({ timeout: 20_000 });
  await page.locator("header a.name").click();
  await expect(page).toHaveURL(`${site}${pathTo.home("en")}`);
  await page.locator("main a[href^='situations/home/']").first().click();
  await new WalkPage(page, "en").isStepwise();
  await page.goto(`${site}${pathTo.search("en")}`);
  await page.getByRole("combobox").fill("I-200");
  await page.keyboard.press("Enter");
  await page.locator(".results a.act").first().click();
  await expect(page).toHaveURL(new RegExp(`^${site}/en/guides/`));
});

const isInstalled = ["zimwriterfs", "zimcheck", "kiwix-serve"].every(
  (tool) => spawnSync(tool, ["--version"]).error === undefined,
);
if (!isInstalled)
  console.warn("SKIPPED: the site in Kiwix, because its tools are not installed (zim-tools, kiwix-tools)");

(isInstalled ? test : test.skip)(
  "in Kiwix, from one file that zimcheck finds whole, it works as on a host",
  async ({ page }) => {
    test.setTimeout(180_000);
    const root = join(import.meta.dirname, "../..");
    const made = spawnSync("npm", ["run", "-s", "zim"], { cwd: root, encoding: "utf8" });
    expect(made.status, made.stdout + made.stderr).toBe(0);
    const port = 20_000 + (process.pid % 20_000);
    const reader = spawn("kiwix-serve", ["--address=127.0.0.1", `--port=${port}`, "rights-in-hand.zim"], {
      cwd: join(root, ".release"),
    });
    try {
      const origin = `http://127.0.0.1:${port}`;
      await expect
        .poll(() =>
          fetch(origin).then(
            ({ status }) => status,
            () => 0,
          ),
        )
        .toBe(200);
      const faults = await watchPage(page, origin);
      await useByLinks(page, `${origin}/content/rights-in-hand`);
      // Chromium finds the sandbox that the reader puts around every page too weak.
      expectNoFaults(faults.filter((fault) => !fault.includes("can escape its sandboxing")));
    } finally {
      reader.kill();
    }
  },
);
