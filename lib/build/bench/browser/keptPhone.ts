import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "@playwright/test";
import { pathTo } from "../../../model/paths";
import { CHROMIUM_ARGUMENTS } from "../../findChromium";
import { PHONE } from "./phone";

const KEEPING_LIMIT_MS = 120_000;

/** Runs `use` with a browser's folder of its own, which outlives the browser as a phone's storage does. */
export async function withPhoneStorage<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "rights-in-hand-phone-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A browser that was just started, with what its folder holds. */
export async function startPhone(executablePath: string, folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    ...PHONE,
    executablePath,
    args: [...CHROMIUM_ARGUMENTS],
  });
}

/** Keeps a language through its page. @returns milliseconds from the press to the saved state, and bytes in storage. */
export async function keepLanguage(
  context: BrowserContext,
  origin: string,
  locale: string,
): Promise<{ ms: number; bytes: number }> {
  const page = await context.newPage();
  await page.goto(origin + pathTo.kept(locale));
  const action = (name: string) => page.locator(`[data-copy="${locale}"] [data-action=${name}]`);
  await action("keep").waitFor();
  const start = performance.now();
  await action("keep").tap();
  await action("check").waitFor({ timeout: KEEPING_LIMIT_MS });
  const ms = performance.now() - start;
  const bytes = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? NaN);
  return { ms, bytes };
}
