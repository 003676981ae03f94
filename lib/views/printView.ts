import { textIn } from "../i18n/textIn";
import { pickedLine } from "../model/pickedLine";
import type { Content } from "../model/content";
import { SOURCE_LOCALE } from "../model/locale";
import { writeMeans } from "../model/means";
import type { Print } from "../model/print";
import { type Block, isInEnglish, type Section } from "../model/text";
import { printSections } from "../reviews/printSections";

/** A line of a print, line by line the same in both languages, with what its condition means. */
export type PrintLine = {
  english: Block;
  own: Block;
  /** The language of `own`: English where there is no translation, or none of the newest words. */
  ownLocale: string;
  means: string | null;
};

/** What a print says to readers of a language. */
export type PrintView = {
  lines: readonly PrintLine[];
  sections: readonly Section[];
  /** The language of `sections`. */
  sectionsLocale: string;
};

export function printView(content: Content, print: Print, locale: string): PrintView {
  const picked = print.lines.map((pick) => pickedLine(content, pick)!);
  const lines = picked.map(({ script, at }): PrintLine => {
    const english = script.texts[SOURCE_LOCALE]!.say[at]!;
    const { text, locale: textLocale } = textIn(script.texts, locale);
    const own = text.say[at]!;
    const ownLocale = isInEnglish(own) ? SOURCE_LOCALE : textLocale;
    const means = content.lineKinds.only.find(({ id }) => id === english.only)?.means;
    return { english, own, ownLocale, means: means ? writeMeans(means) : null };
  });
  const { sections, locale: sectionsLocale } = printSections(content, print, locale);
  return {
    lines,
    sections,
    sectionsLocale,
  };
}
