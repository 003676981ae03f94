import type { Locator, Page } from "@playwright/test";
import { relativeAddress } from "../../../lib/model/relativeAddress";

/** The selector of links to a site path, as the page that is open names it from where it stands. */
export function linkTo(page: Page, path: string): string {
  return `a[href="${relativeAddress(new URL(page.url()).pathname, path)}"]`;
}

/** Where links lead, as paths on their host. */
export function pathsOf(links: Locator): Promise<string[]> {
  return links.evaluateAll((all) =>
    all.map((link) => {
      const { pathname, hash } = new URL((link as HTMLAnchorElement).href);
      return pathname + hash;
    }),
  );
}
