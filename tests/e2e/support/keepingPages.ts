import { CHROMIUM_ARGUMENTS, findWholeChromium } from "../../../lib/bench/browser/findChromium";

/** A browser with its back/forward cache, which Playwright turns off and a browser without windows does not have. */
export const KEEPING_PAGES = {
  launchOptions: {
    executablePath: findWholeChromium(),
    args: [...CHROMIUM_ARGUMENTS],
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  },
};
