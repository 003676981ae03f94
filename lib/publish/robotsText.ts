import { pathTo } from "../model/paths";
import { hostFolder } from "./siteAddress";

/** Downloads that hold the pages again: megabytes, and nothing that is not on a page. */
const AGAIN = ["/offline/", "/one-file/"];

/**
 * What programs may read (RFC 9309): everything, also to learn from, but for what holds it again. Rules are of the whole host, so that
 * they name the site's folder. Which pages are not to be found stands in these pages.
 */
export function robotsText(address: string): string {
  const folder = hostFolder(address);
  return [
    "User-agent: *",
    ...AGAIN.map((path) => `Disallow: ${folder}${path}`),
    "",
    `Sitemap: ${address}${pathTo.sitemap()}`,
    "",
  ].join("\n");
}
