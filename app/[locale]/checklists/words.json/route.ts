import { textIn } from "../../../../lib/i18n/textIn";
import type { ListWords } from "../../../../lib/model/islandData";
import { plainText } from "../../../../lib/model/text";
import { codeLine } from "../../../_site/codeLine";
import { directionOf, localeParams, site } from "../../../_site/site";

export const dynamic = "force-static";
export const generateStaticParams = localeParams;

type Context = { params: Promise<{ locale: string }> };

/** The lists to tick off, for the paper of the family plan. They stand beside their pages, which a kept copy compresses together with them. */
export async function GET(_: Request, { params }: Context) {
  const { locale } = await params;
  const words: ListWords = site().content.checklists.map(({ id, texts }) => {
    const { text, locale: textLocale } = textIn(texts, locale);
    return {
      locale: textLocale,
      direction: directionOf(textLocale),
      title: text.title,
      sections: text.sections.map(({ heading, blocks }) => ({ heading, items: blocks.map(plainText) })),
      code: codeLine(locale, `checklist/${id}`),
    };
  });
  return Response.json(words);
}
