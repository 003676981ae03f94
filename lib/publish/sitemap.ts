import { escapeText } from "../markup/escapeText";
import { type Findable, languageVersions } from "./languageVersions";

/**
 * Every page that is to be found, each with its languages (sitemaps.org 0.9, with `xhtml:link`). Without days: the log of changes
 * does not say which pages an entry changed, and a day that is made up is worse than none.
 */
export function sitemap(site: Findable): string {
  const at = (path: string) => escapeText(site.address + path);
  const links = (path: string) =>
    languageVersions(path, site).map(
      ([language, version]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${at(version)}"/>`,
    );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...[...site.paths].map((path) => ["<url>", `<loc>${at(path)}</loc>`, ...links(path), "</url>"].join("")),
    "</urlset>\n",
  ].join("\n");
}
