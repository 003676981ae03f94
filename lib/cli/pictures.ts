import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type BrowserContextOptions, chromium, type Page } from "@playwright/test";
import { BuiltSite } from "../bench/builtSite";
import { askZip, NOON } from "../bench/browser/askZip";
import { CHROMIUM_ARGUMENTS, findChromium } from "../bench/browser/findChromium";
import { serve } from "../bench/browser/serve";
import { SMALL_SCREEN } from "../bench/browser/smallScreen";
import { stillHand } from "../bench/browser/stillHand";
import { writeWhole } from "../content/writeWhole";
import { pathTo } from "../model/paths";
import { needBrowser, needSite } from "./needs";

/** What messengers and social networks show whole. */
const SHARED = { width: 1200, height: 630 };

type Picture = {
  name: string;
  path: string;
  options?: BrowserContextOptions;
  act?: (page: Page) => Promise<void>;
};

const isThere = (page: Page, selector: string) => page.locator(selector).first().waitFor();
/** Gives the answer of this place to the question that waits. */
async function answer(page: Page, at: number): Promise<void> {
  await page.locator(".walk.stepwise").waitFor({ state: "attached" });
  await page.locator(".question > details > summary:visible").nth(at).click();
}

const PICTURES: readonly Picture[] = [
  { name: "first-screen", path: pathTo.home("en") },
  { name: "at-the-door", path: pathTo.situation("es", "home") },
  {
    name: "a-paper",
    path: pathTo.situation("zh-Hans", "paper"),
    act: async (page) => page.locator(".question h2:visible").first().scrollIntoViewIfNeeded(),
  },
  {
    name: "show",
    path: pathTo.situation("ar", "home"),
    act: async (page) => {
      await page.locator("[data-tool=show]:visible").first().click();
      await isThere(page, ".show p");
    },
  },
  {
    name: "local-help",
    path: pathTo.situation("en", "home"),
    options: { colorScheme: "dark" },
    act: async (page) => {
      await answer(page, 0);
      await askZip(page, "55407");
    },
  },
  { name: "hotlines", path: pathTo.hotlines("ar"), act: (page) => askZip(page, "78501") },
];

export async function run(): Promise<void> {
  const root = process.cwd();
  const folder = join(root, "app/_pictures");
  needSite();
  const executablePath = await needBrowser(findChromium);
  const server = await serve(new BuiltSite(join(root, "out")), []);
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
  try {
    for (const { name, path, options, act } of PICTURES) {
      const page = await browser.newPage({ ...options, viewport: SMALL_SCREEN, deviceScaleFactor: 1.5 });
      await page.clock.setFixedTime(NOON);
      await page.goto(server.origin + path, { waitUntil: "networkidle" });
      await stillHand(page);
      await act?.(page);
      const session = await page.context().newCDPSession(page);
      const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 80 });
      const picture = Buffer.from(data, "base64");
      writeWhole(join(folder, `${name}.webp`), picture);
      console.log(`${name}.webp ${picture.length.toLocaleString("en-US")} B`);
      await page.close();
    }
    const page = await browser.newPage({ viewport: SHARED });
    await page.goto(pathToFileURL(join(root, "app/_icons/share.svg")).href);
    await page.screenshot({ path: join(root, "app/_icons/share.png") });
  } finally {
    await browser.close();
    server.close();
  }
}
