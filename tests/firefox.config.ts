import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { findFirefox } from "./firefox/findFirefox";
import config from "./playwright.config";

if (!findFirefox())
  throw new Error(
    "These tests need a Firefox, and none was found. Install firefox-esr (or firefox) of your system, or set PLAYWRIGHT_FIREFOX to the path of one.",
  );

/** What Playwright cannot do through WebDriver BiDi, and these tests need. */
const NOT_THROUGH_BIDI = [
  // Turning JavaScript off: firefox/withoutJavaScript.spec.ts does it by a preference.
  /without JavaScript/,
  // A quota of storage, which Chromium's own protocol sets.
  /a phone without room/,
  // A click on a bar that stays at the foot scrolls the page first.
  /Back from an interrupt leads to where the reader was/,
  // Hearing of a file that the page made itself.
  /saved as a contact/,
];

/** The promises that another engine could break, in a Firefox as people have it. What it cannot run is in tests/README.md. */
export default defineConfig({
  ...config,
  testDir: ".",
  testMatch: [
    "firefox/*.spec.ts",
    ...["back", "forgets", "offline", "policy", "privacy", "traces", "zip"].map(
      (name) => `e2e/${name}.spec.ts`,
    ),
  ],
  // Through two more processes than Chromium.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  grepInvert: NOT_THROUGH_BIDI,
  use: {
    ...config.use,
    browserName: "firefox",
    channel: "moz-firefox",
    launchOptions: {
      executablePath: join(import.meta.dirname, "firefox/startFirefox.ts"),
      // Bars that take room from a page are on no phone.
      firefoxUserPrefs: { "ui.useOverlayScrollbars": 1 },
    },
  },
});
