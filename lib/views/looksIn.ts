import { textIn } from "../i18n/textIn";
import { byId } from "../model/byId";
import type { Content } from "../model/content";
import type { Situation } from "../model/situation";

/** What to look for on a paper, in the words of a guide, with the language that they are in; nothing where no paper is told. */
export function looksIn({ guides }: Content, { looks }: Situation, locale: string) {
  if (!looks) return null;
  const { text, locale: wordsLocale } = textIn(byId(guides, looks.guide).texts, locale);
  const { blocks } = text.sections.find(({ key }) => key === looks.section)!;
  return { guide: looks.guide, locale: wordsLocale, blocks: blocks.filter(({ kind }) => kind === "item") };
}
