import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { hasWebKit } from "./webkit/startWebKit";

if (!hasWebKit())
  throw new Error(
    "These tests need WebKitGTK with its driver, and a screen in memory. On Debian: apt-get install webkit2gtk-driver xvfb",
  );

/**
 * The promises that another engine could break, in the engine of Safari as Debian has it. Playwright runs the tests only: it drives
 * no WebKit but its own, so Selenium does.
 */
export default defineConfig({
  testDir: "webkit",
  outputDir: join(tmpdir(), "rights-in-hand-webkit"),
  // One browser, and one test after the other in it.
  workers: 1,
  reporter: "line",
  forbidOnly: true,
  timeout: 90_000,
});
