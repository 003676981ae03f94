import { spawnSync } from "node:child_process";
import { findChromium, findWholeChromium } from "../../lib/bench/browser/findChromium";
import { fault, orEnd } from "../../lib/cli/ending";
import { needSite } from "../../lib/cli/needs";

/** How a Chromium may be installed. */
type Way = { name: string; commands: readonly (readonly string[])[] };

/** What these say of themselves helps nobody who has no network, and is pages long. */
const stdio = process.env.DEBUG ? "inherit" : "ignore";
const succeeds = ([command = "", ...rest]: readonly string[]) =>
  spawnSync(command, rest, { stdio }).status === 0;
const mayUseApt = () => process.getuid?.() === 0 && succeeds(["apt-get", "--version"]);

const ways = (): readonly Way[] => [
  ...(mayUseApt()
    ? [["chromium", "chromium-headless-shell"], ["chromium"]].map((browsers) => ({
        name: `apt-get, as ${browsers.join(" and ")}`,
        commands: [
          ["apt-get", "update"],
          // With the scripts of all languages: without their fonts, pages would be measured on empty boxes.
          ["apt-get", "install", "-y", ...browsers, "fonts-noto-core", "fonts-noto-cjk"],
        ],
      }))
    : []),
  { name: "Playwright", commands: [["npx", "playwright", "install", "chromium"]] },
];

export async function run(): Promise<void> {
  needSite();
  let found = await orEnd(2, findWholeChromium);
  for (const { name, commands } of found ? [] : ways()) {
    console.log(
      `No Chromium found; trying to install one with ${name}, which takes a minute or two (DEBUG=1 shows what it says).`,
    );
    if (commands.every(succeeds)) found = findWholeChromium();
    if (found) break;
  }
  if (!found)
    fault(
      [
        "The browser tests need Chromium, and none was found or could be installed. Do one of these and try again:",
        "  - install the package chromium (or google-chrome) of your system",
        "  - npx playwright install --with-deps chromium",
        "  - PLAYWRIGHT_CHROMIUM=/path/to/chromium npm run e2e",
      ].join("\n"),
    );
  console.log(`Browser tests run in ${findChromium()}, and where pages are kept alive in ${found}`);
}
