import { pathTo } from "../model/paths";
import { bulletinHtml } from "./bulletinHtml";
import { type Feed, feedId, momentOf } from "./feed";

/**
 * What changed as a JSON Feed (https://www.jsonfeed.org/version/1.1/), with each entry whole. Addresses in it are whole ones, as nothing
 * says what another would be relative to: where none is configured they are left out, as they may be.
 */
export function jsonFeed({ locale, title, name, about, address, bulletins }: Feed): string {
  const at = (key: string, path: string) => (address === undefined ? {} : { [key]: address + path });
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    ...at("home_page_url", pathTo.changes(locale)),
    ...at("feed_url", pathTo.changesJson(locale)),
    description: about,
    authors: [{ name }],
    language: locale,
    items: bulletins.map((bulletin) => ({
      id: feedId(locale, bulletin.id),
      ...at("url", pathTo.change(locale, bulletin.id)),
      title: bulletin.headline,
      content_html: bulletinHtml(bulletin),
      date_published: momentOf(bulletin.date),
      ...(bulletin.tier === null ? {} : { tags: [bulletin.tier] }),
      language: bulletin.textLanguage.code,
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
