import type { Fixtures, PlaywrightWorkerArgs, PlaywrightWorkerOptions } from "@playwright/test";
import { CHROMIUM_ARGUMENTS, findWholeChromium } from "../../../lib/bench/browser/findChromium";

type Worker = PlaywrightWorkerArgs & PlaywrightWorkerOptions;

/**
 * A browser with its back/forward cache. Playwright turns that of Chromium off, and a Chromium without windows does not have it;
 * Firefox has it as it is.
 */
export const KEEPING_PAGES: Fixtures<object, object, object, Worker> = {
  launchOptions: async ({ browserName, launchOptions }, use) => {
    const keeping = {
      executablePath: findWholeChromium(),
      args: [...CHROMIUM_ARGUMENTS],
      ignoreDefaultArgs: ["--disable-back-forward-cache"],
    };
    await use(browserName === "chromium" ? keeping : launchOptions);
  },
};
