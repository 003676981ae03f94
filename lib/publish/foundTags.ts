import { pathTo } from "../model/paths";
import { type Findable, languageVersions } from "./languageVersions";

/**
 * What a page tells those who find or share it, for its head: where it stands, itself and in each language, and the four properties
 * of OpenGraph that every page has to have. Its description is there already, for both. Each byte counts: addresses are plain
 * (`siteAddress`), so that they need no quotes.
 * @param title as it stands in HTML.
 */
export function foundTags(path: string, title: string, site: Findable): string {
  const at = (to: string) => site.address + to;
  return [
    `<link rel=canonical href=${at(path)}>`,
    ...languageVersions(path, site).map(
      ([language, version]) => `<link rel=alternate hreflang=${language} href=${at(version)}>`,
    ),
    `<meta property=og:title content="${title.replaceAll('"', "&quot;")}">`,
    "<meta property=og:type content=website>",
    `<meta property=og:url content=${at(path)}>`,
    `<meta property=og:image content=${at(pathTo.sharePicture())}>`,
  ].join("");
}
