import { pageMark } from "../model/pageMark";
import { relativeAddress } from "../model/relativeAddress";
import { finishPage, type PageParts } from "./finishPage";
import { pageFaults } from "./pageFaults";
import { pathOfFile } from "./pathOfFile";

/** The page for what is not there. Hosts show it at any address, so that nothing is where it seems from there. */
const NOT_FOUND = "404.html";

/**
 * Finishes every page, puts its site path to its end, and gives each to `write`. Pages name each other from where they stand, so that the
 * site works in any folder of any host; the one for what is not there can only trust that it stands in `folder`.
 * @param pages paths of the exported pages. @param textOf gives the exported HTML. @param folder `/a/b`; empty for the root of a host.
 * @returns every fault of every page.
 */
export function finishPages(
  pages: readonly string[],
  textOf: (page: string) => string,
  parts: PageParts,
  folder: string,
  write: (page: string, html: string) => void,
): string[] {
  const faults: string[] = [];
  for (const page of pages) {
    const from = pathOfFile(page);
    const nameOf = (to: string) => (page === NOT_FOUND ? folder + to : relativeAddress(from, to));
    const html = finishPage(textOf(page), parts, nameOf) + pageMark(from);
    faults.push(...pageFaults(html).map((fault) => `out/${page}: ${fault}`));
    write(page, html);
  }
  return faults;
}
