import { defineConfig } from "@playwright/test";
import config from "./playwright.config";

const port = 3187;

/** The editor itself, in the browser of the other tests, from the folder that `npm run editor` writes. */
export default defineConfig({
  ...config,
  testDir: "editor",
  use: {
    ...config.use,
    actionTimeout: 20_000,
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1280, height: 900 },
  },
  webServer: {
    command: `npx vite preview --outDir .editor --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: `${import.meta.dirname}/..`,
    url: `http://127.0.0.1:${port}/config.yml`,
    reuseExistingServer: false,
  },
});
