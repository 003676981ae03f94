import { escapeText } from "../markup/escapeText";
import { SOURCE_LOCALE } from "../model/locale";
import type { OfflineNews, SavedCopy } from "./offlineIndex";

type Withdrawn = OfflineNews["withdrawn"];

/** What a copy may still say of what was withdrawn: in its language, and in English, which stands beside it. */
export function withdrawnSince({ made, locale }: SavedCopy, news: OfflineNews): Withdrawn {
  if (news.made < made) return [];
  return news.withdrawn.filter((one) => one.locale === locale || one.locale === SOURCE_LOCALE);
}

/** A kept page in which what was withdrawn is gone, with the notice in its place; and whether it had any. */
export function withoutWithdrawn(html: string, withdrawn: Withdrawn): { html: string; any: boolean } {
  const text = withdrawn.reduce(
    (page, { words, says }) => page.replace(inMarkup(words), (found) => onlyTags(found, says)),
    html,
  );
  return { html: text, any: text !== html };
}

/** Data that pages fetch, in the same way. Its words stand as JSON has them. */
export function withoutWithdrawnText(json: string, withdrawn: Withdrawn): string {
  const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
  return withdrawn.reduce(
    (text, { words, says }) => text.replaceAll(inJson(words), () => inJson(says)),
    json,
  );
}

/** Words as a page may have them: marked in part, with signs of markup written out. */
function inMarkup(words: string): RegExp {
  const tags = "(?:<[^>]*>)*";
  const characters = [...words.trim()].map((character) => {
    if (/\s/.test(character)) return "(?:\\s|<[^>]*>)+";
    return written(character);
  });
  return new RegExp(characters.join(tags), "gu");
}

/** A character as itself or by its reference. */
function written(character: string): string {
  const code = character.codePointAt(0)!;
  const itself = character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
  if (!"&<>'\"".includes(character)) return itself;
  const names: Readonly<Record<string, string>> = {
    "&": "amp",
    "<": "lt",
    ">": "gt",
    "'": "apos",
    '"': "quot",
  };
  // The longest first: a reference begins with the sign itself.
  return `(?:&${names[character]};|&#${code};|&#x${code.toString(16)};|${itself})`;
}

/** The tags of a piece of markup, so that what was opened is closed, with other words. */
function onlyTags(markup: string, says: string): string {
  return `${escapeText(says)}${(markup.match(/<[^>]*>/g) ?? []).join("")}`;
}
