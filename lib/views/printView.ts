import { textIn } from "../i18n/textIn";
import { pickedLine } from "../content/pickedLine";
import { byId } from "../model/byId";
import type { Content } from "../model/content";
import { SOURCE_LOCALE } from "../model/locale";
import { writeMeans } from "../model/means";
import { isOfSections, type Print, sectionsOn } from "../model/print";
import type { Review } from "../model/review";
import type { Block, Section } from "../model/text";

/** A line of a print, line by line the same in both languages, with what its condition means. */
export type PrintLine = {
  english: Block;
  own: Block;
  /** The language of `own`: English where there is no translation. */
  ownLocale: string;
  means: string | null;
};

/** What a print says to readers of a language, and who has reviewed each text that it is taken from. */
export type PrintView = {
  lines: readonly PrintLine[];
  sections: readonly Section[];
  /** The language of `sections`. */
  sectionsLocale: string;
  reviews: readonly (Review | null)[];
};

export function printView(content: Content, print: Print, locale: string): PrintView {
  const picked = print.lines.map((pick) => pickedLine(content, pick)!);
  const lines = picked.map(({ script, at }): PrintLine => {
    const english = script.texts[SOURCE_LOCALE]!.say[at]!;
    const { text, locale: ownLocale } = textIn(script.texts, locale);
    const means = content.lineKinds.only.find(({ id }) => id === english.only)?.means;
    return { english, own: text.say[at]!, ownLocale, means: means ? writeMeans(means) : null };
  });
  const guide =
    print.guide === undefined ? undefined : textIn(byId(content.guides, print.guide).texts, locale);
  return {
    lines,
    sections: sectionsOn(print).flatMap((key) =>
      (guide?.text.sections ?? [])
        .filter((section) => section.key === key)
        .map((section) => (isOfSections(print) ? pointsOf(section) : section)),
    ),
    sectionsLocale: guide?.locale ?? locale,
    reviews: [
      ...picked.map(({ script }) => textIn(script.texts, locale).text.review),
      ...(guide ? [guide.text.review] : []),
    ],
  };
}

/** What a side of a card has room for: the points of its section, not what stands around them. */
function pointsOf(section: Section): Section {
  return { ...section, blocks: section.blocks.filter(({ kind }) => kind === "item") };
}
