import { pathTo } from "../model/paths";
import { foundTags } from "./foundTags";
import { pathOfFile } from "./pathOfFile";
import { robotsText } from "./robotsText";
import { sitemap } from "./sitemap";

/** A page that asks not to be found: it has no text of ours, or nothing that is not told better elsewhere. */
const HIDDEN = /<meta name=["']?robots["']? content=["']?noindex/;

/**
 * Tells search engines, and programs that show a shared link, of a site that has an address: tags in each finished page that is to
 * be found, the list of them, and what programs may read.
 * @param pages paths of finished pages, relative to the site. @param codes its languages.
 */
export function makeFindable(
  address: string,
  codes: readonly string[],
  pages: readonly string[],
  textOf: (page: string) => string,
  write: (path: string, text: string) => void,
): void {
  const found = new Map(
    pages.filter((page) => !HIDDEN.test(textOf(page))).map((page) => [pathOfFile(page), page]),
  );
  const site = { address, codes, paths: new Set(found.keys()) };
  for (const [path, page] of found)
    write(
      page,
      textOf(page).replace(
        /<title>([^<]*)<\/title>/,
        (tag, title: string) => tag + foundTags(path, title, site),
      ),
    );
  write(pathTo.sitemap(), sitemap(site));
  write(pathTo.robots(), robotsText(address));
}
