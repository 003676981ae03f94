import { textIn } from "../i18n/textIn";
import { byId } from "../model/byId";
import type { Content } from "../model/content";
import { isOfSections, type Print, sectionsOn } from "../model/print";
import type { Section } from "../model/text";

/** The sections of a guide that stand on a print, in one language or, where it has none, in English. */
export function printSections(
  { guides }: Pick<Content, "guides">,
  print: Print,
  locale: string,
): { sections: readonly Section[]; locale: string } {
  if (print.guide === undefined) return { sections: [], locale };
  const guide = textIn(byId(guides, print.guide).texts, locale);
  return {
    sections: sectionsOn(print).flatMap((key) =>
      guide.text.sections
        .filter((section) => section.key === key)
        .map((section) => (isOfSections(print) ? pointsOf(section) : section)),
    ),
    locale: guide.locale,
  };
}

/** What a side of a card has room for: the points of its section, not what stands around them. */
function pointsOf(section: Section): Section {
  return { ...section, blocks: section.blocks.filter(({ kind }) => kind === "item") };
}
