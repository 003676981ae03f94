import { pageMark } from "../model/pageMark";
import { finishPage, type PageParts } from "./finishPage";
import { pageFaults } from "./pageFaults";

/**
 * Finishes every page, puts its address to its end, and gives each to `write`.
 * @param pages paths of the exported pages. @param textOf gives the exported HTML.
 * @throws Error with every fault of every page: nothing else of the site is written then, and no release can be made of it.
 */
export function finishPages(
  pages: readonly string[],
  textOf: (page: string) => string,
  parts: PageParts,
  write: (page: string, html: string) => void,
): void {
  const faults: string[] = [];
  for (const page of pages) {
    const html = finishPage(textOf(page), parts) + pageMark(`/${page.replace(/index\.html$/, "")}`);
    faults.push(...pageFaults(html).map((fault) => `out/${page}: ${fault}`));
    write(page, html);
  }
  if (faults.length > 0)
    throw new Error(`${faults.length} faults in the exported pages\n${faults.join("\n")}`);
}
