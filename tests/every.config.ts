import { defineConfig } from "@playwright/test";
import config from "./playwright.config";

/** The same browser and server as the other browser tests, over every page. */
export default defineConfig({ ...config, testDir: "every" });
