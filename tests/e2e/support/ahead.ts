import { expect, type Page } from "@playwright/test";
import { pathTo } from "../../../lib/model/paths";
import { quietNetwork } from "./quietNetwork";

/**
 * Watches from now on what a page asks for.
 * @param quietFor in ms: how long nothing more may come before all is taken to be here.
 * @returns waits until what the tools of scripts need, fetched ahead once a page is quiet, is on the device.
 */
export function toolsAhead(page: Page, locale: string, quietFor = 200): () => Promise<void> {
  const isQuiet = quietNetwork(page, quietFor);
  const words = () =>
    page.evaluate(
      (path) => performance.getEntriesByName(location.origin + path).length,
      pathTo.toolWords(locale),
    );
  return async () => {
    await expect.poll(words).toBe(1);
    // With them comes the module, and a moment later what that one imports.
    await isQuiet();
  };
}
