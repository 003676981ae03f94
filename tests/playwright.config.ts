import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { CHROMIUM_ARGUMENTS, findChromium } from "../lib/bench/browser/findChromium";

const port = Number(process.env.E2E_PORT ?? 3173);
const baseURL = `http://127.0.0.1:${port}`;

/** The browser tests. They run against the built `out/`, as a host would serve it. */
export default defineConfig({
  testDir: "e2e",
  // Outside of the tree, which holds nothing that a run leaves behind.
  outputDir: join(tmpdir(), `rights-in-hand-e2e-${port}`),
  fullyParallel: true,
  // One more than the cores it is meant for: tests also wait, for pauses and for what does not come.
  workers: 3,
  retries: 0,
  reporter: "line",
  forbidOnly: true,
  timeout: 30_000,
  use: {
    baseURL,
    viewport: { width: 360, height: 640 },
    locale: "en-US",
    screenshot: "off",
    trace: "off",
    launchOptions: { executablePath: findChromium(), args: [...CHROMIUM_ARGUMENTS] },
  },
  webServer: {
    command: "node lib/cli/run.mjs serve",
    cwd: join(import.meta.dirname, ".."),
    env: { PORT: String(port) },
    url: `${baseURL}/icon.svg`,
    reuseExistingServer: false,
  },
});
