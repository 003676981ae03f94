import type { Browser, Page } from "@playwright/test";
import type { Row, Section } from "../report";
import { median } from "../statistics";
import { STEPWISE } from "./goToSentence";
import { SMALL_SCREEN } from "./smallScreen";

/** A very small telephone, the usual one, and that one turned. */
const SCREENS = [{ width: 320, height: 568 }, SMALL_SCREEN, { width: 640, height: 360 }];
/** Read at arm's length: what letters should have at least. */
const ASKED_PX = 48;

/**
 * How large the English letters are that are held up to an officer, in CSS pixels, over the sentences of all scripts.
 * @param paths the pages of situations, each with all of its scripts.
 */
export async function measureShownLetters(
  browser: Browser,
  origin: string,
  paths: readonly string[],
): Promise<Section> {
  const rows: Row[] = [];
  for (const viewport of SCREENS) {
    const page = await browser.newPage({ viewport });
    const sizes: number[] = [];
    for (const path of paths) {
      await page.goto(origin + path);
      await page.locator(STEPWISE).waitFor({ state: "attached" });
      sizes.push(...(await sizesShown(page)));
    }
    await page.close();
    rows.push({
      screen: `${viewport.width} × ${viewport.height}`,
      sentences: sizes.length,
      "least px": Math.min(...sizes),
      "median px": median(sizes),
      "share under 48 px": sizes.filter((size) => size < ASKED_PX).length / sizes.length,
    });
  }
  return { name: "Letters held up to an officer", rows, over: [] };
}

/** Brings every script of the page into sight, whatever was answered, shows it, and measures each of its sentences. */
async function sizesShown(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    for (const script of document.querySelectorAll<HTMLElement>(".script")) {
      for (const around of document.querySelectorAll<HTMLDetailsElement>("details"))
        if (around.contains(script)) around.open = true;
      script.style.setProperty("display", "block", "important");
    }
    // Tools come to the scripts in sight when an answer opens.
    document.dispatchEvent(new Event("toggle"));
    // Lines that are not for everybody are shown once they are ticked; of those that contradict each other the last.
    for (const box of document.querySelectorAll<HTMLInputElement>(".say [type=checkbox]")) box.click();
  });
  await page.locator("[data-tool=show]").first().dispatchEvent("click");
  await page.locator(".show p").waitFor();
  await page.locator(".show [data-close]").dispatchEvent("click");
  await page.waitForFunction(() => !(history.state as { over?: true } | null)?.over);
  return page.evaluate(async () => {
    const sizes: number[] = [];
    for (const tool of document.querySelectorAll<HTMLElement>("[data-tool=show]")) {
      tool.click();
      // A script may have no line that can be shown yet.
      const dialog = document.querySelector(".show");
      if (!dialog) continue;
      const first = dialog.querySelector("p")!.textContent;
      do {
        sizes.push(parseFloat(getComputedStyle(dialog.querySelector("p")!).fontSize));
        dialog.querySelector("[data-next]")?.dispatchEvent(new MouseEvent("click"));
      } while (dialog.querySelector("p")!.textContent !== first);
      dialog.querySelector<HTMLElement>("[data-close]")!.click();
      // Closing goes back in the history, which comes later.
      while ((history.state as { over?: true } | null)?.over) await new Promise((done) => setTimeout(done));
    }
    return sizes;
  });
}
