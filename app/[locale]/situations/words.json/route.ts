import { lineLabel } from "../../../../lib/i18n/lineWords";
import { textIn } from "../../../../lib/i18n/textIn";
import { byId } from "../../../../lib/model/byId";
import type { ScriptWords } from "../../../../lib/model/islandData";
import { SOURCE_LOCALE } from "../../../../lib/model/locale";
import { isInEnglish, plainText } from "../../../../lib/model/text";
import { localeParams, site, translatorFor } from "../../../_site/site";

export const dynamic = "force-static";
export const generateStaticParams = localeParams;

type Context = { params: Promise<{ locale: string }> };

/**
 * The words to say that guides link to, for a guide on paper. It stands beside the pages of situations, so that a kept copy, which
 * has the same words there, compresses both together.
 */
export async function GET(_: Request, { params }: Context) {
  const { locale } = await params;
  const t = translatorFor(locale);
  const { guides, scripts } = site().content;
  const ids = [...new Set(guides.flatMap((guide) => guide.scripts))];
  const words: ScriptWords = Object.fromEntries(
    ids.map((id) => {
      const { texts } = byId(scripts, id);
      const { text, locale: textLocale } = textIn(texts, locale);
      const lines = textIn(texts, SOURCE_LOCALE).text.say.map((line, at) => ({
        label: lineLabel(line, t),
        english: plainText(line),
        own: textLocale === SOURCE_LOCALE || isInEnglish(text.say[at]!) ? null : plainText(text.say[at]!),
      }));
      return [id, lines];
    }),
  );
  return Response.json(words);
}
