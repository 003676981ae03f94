import { escapeText } from "../markup/escapeText";
import { LICENCE } from "../model/edition";
import { pathTo } from "../model/paths";
import type { Bulletin } from "./bulletin";
import { bulletinHtml } from "./bulletinHtml";
import { type Feed, feedId, momentOf } from "./feed";

/**
 * What changed as an Atom feed (RFC 4287), with each entry whole. Its links are relative to where the feed itself stands, so that they lead
 * into the copy that was asked, at any address and in any folder of one. @throws Error where there is no entry: a feed has to say when it
 * was changed.
 */
export function atomFeed({ locale, title, name, about, address, bulletins }: Feed): string {
  const [newest] = bulletins;
  if (!newest) throw new Error(`content/${locale}/CHANGELOG.md: expected an entry, received none`);
  const here = pathTo.changes(locale);
  const at = (path: string) => (address === undefined ? relative(path, here) : address + path);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    textElement("id", feedId(locale)),
    textElement("title", title),
    textElement("subtitle", about),
    textElement("updated", momentOf(newest.date)),
    `<author>${textElement("name", name)}</author>`,
    textElement("rights", LICENCE),
    link("self", at(pathTo.changesAtom(locale)), "application/atom+xml"),
    link("alternate", at(here), "text/html"),
    ...bulletins.map((bulletin) => entry(bulletin, at(pathTo.change(locale, bulletin.id)))),
    "</feed>\n",
  ].join("\n");
}

function entry(bulletin: Bulletin, page: string): string {
  const { id, date, tier, headline, language } = bulletin;
  return [
    "<entry>",
    textElement("id", feedId(language.code, id)),
    textElement("title", headline),
    textElement("updated", momentOf(date)),
    textElement("published", momentOf(date)),
    ...(tier === null ? [] : [`<category term="${escapeText(tier)}"/>`]),
    link("alternate", page, "text/html"),
    `<content type="html">${escapeText(bulletinHtml(bulletin))}</content>`,
    "</entry>",
  ].join("\n");
}

/** An address below a folder, from that folder: `./` is the folder itself. */
function relative(path: string, folder: string): string {
  return `./${path.slice(folder.length)}`;
}

function textElement(name: string, text: string): string {
  return `<${name}>${escapeText(text)}</${name}>`;
}

function link(rel: string, href: string, type: string): string {
  return `<link rel="${rel}" type="${type}" href="${escapeText(href)}"/>`;
}
