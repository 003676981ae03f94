import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { COPY, copyTree } from "./dev/copyTree";
import config from "./playwright.config";

const port = 3189;
// Playwright reads this file in each of its processes, and the tree is copied in the first.
if (process.env.TEST_WORKER_INDEX === undefined) copyTree();

/** `npm run dev` itself, in a copy of the tree, so that tests may edit what it shows. */
export default defineConfig({
  ...config,
  testDir: "dev",
  workers: 1,
  fullyParallel: false,
  // The first page of a kind is compiled, and content is loaded and checked as a whole after each edit.
  timeout: 240_000,
  expect: { timeout: 120_000 },
  use: { ...config.use, baseURL: `http://127.0.0.1:${port}`, navigationTimeout: 120_000 },
  webServer: {
    command: "npm run -s dev",
    cwd: join(import.meta.dirname, "..", COPY),
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}/icon.svg`,
    timeout: 240_000,
    reuseExistingServer: false,
  },
});
