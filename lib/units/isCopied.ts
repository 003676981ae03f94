import { parseCitations } from "../markdown/parseCitations";

/** What says nothing in any language: placeholders, attributes, blanks. */
const MARKS = /\{+[^{}]*\}+|\[[^[\]]*\]/g;
/** Words that a text quotes: a line for an officer, what is printed on a form. */
const QUOTED = /“[^”]*”|"[^"]*"|«[^»]*»/g;
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
/** `DACA`, `US`, the A of `A4`: no word of a language. */
const SIGN = /^\p{Lu}+$/u;

/**
 * Whether a translation is nothing but its English, copied. Signs, numbers and what is quoted may be the same in both. Languages in Latin
 * letters share words and names with English, so there a single word and a name (`Border Patrol`) may be the same too.
 */
export function isCopied(text: string, english: string, locale: string): boolean {
  if (comparable(text) !== comparable(english)) return false;
  const words = (withoutMarks(text).match(WORD) ?? []).filter((word) => !SIGN.test(word));
  if (!isLatin(locale)) return words.length > 0;
  return words.slice(1).some((word) => /^\p{Ll}/u.test(word));
}

function withoutMarks(text: string): string {
  return parseCitations(text).text.replace(MARKS, " ").replace(QUOTED, " ");
}

/** A text without what spaces, capitals and marks at the end may do to a copy of it: two that are the same here may be copies. */
export function comparable(text: string): string {
  return parseCitations(text)
    .text.toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[\s.…!?:]+$/, "");
}

function isLatin(locale: string): boolean {
  return new Intl.Locale(locale).maximize().script === "Latn";
}
