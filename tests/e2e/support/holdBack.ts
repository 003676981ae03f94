import type { Page } from "@playwright/test";

/**
 * A network that says nothing about a file: no error, no byte.
 * @param path the end of its address.
 * @returns lets it come, and whatever asks for it from then on.
 */
export async function holdBack(page: Page, path: string): Promise<() => Promise<void>> {
  let come = () => {};
  const held = new Promise<void>((done) => (come = done));
  const address = `**${path}`;
  await page.route(address, async (route) => {
    await held;
    // Whoever asked may not wait any more.
    await route.continue().catch(() => undefined);
  });
  return async () => {
    come();
    await page.unroute(address);
  };
}

/** Longer than any island waits for a file, in ms. */
export const TOO_LONG = 15_000;
