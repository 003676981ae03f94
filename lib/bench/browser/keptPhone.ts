import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "@playwright/test";
import { pathTo } from "../../model/paths";
import { CHROMIUM_ARGUMENTS } from "./findChromium";
import { PHONE } from "./phone";

const KEEPING_LIMIT_MS = 120_000;

/** A telephone that can be switched off and on: each use starts a browser on the same storage. */
export type KeptPhone = <T>(use: (context: BrowserContext) => Promise<T>) => Promise<T>;

/** Runs `use` with a telephone whose storage is taken away afterwards. */
export async function withKeptPhone<T>(
  executablePath: string,
  use: (phone: KeptPhone) => Promise<T>,
): Promise<T> {
  const storage = mkdtempSync(join(tmpdir(), "rights-in-hand-phone-"));
  const options = { ...PHONE, executablePath, args: [...CHROMIUM_ARGUMENTS] };
  try {
    return await use(async (act) => {
      const context = await chromium.launchPersistentContext(storage, options);
      try {
        return await act(context);
      } finally {
        await context.close();
      }
    });
  } finally {
    rmSync(storage, { recursive: true, force: true });
  }
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
