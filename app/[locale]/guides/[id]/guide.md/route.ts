import { formatDate } from "../../../../../lib/i18n/format";
import { textIn } from "../../../../../lib/i18n/textIn";
import { pathTo } from "../../../../../lib/model/paths";
import { siteAddress } from "../../../../../lib/publish/siteAddress";
import { guideText } from "../../../../../lib/reuse/guideText";
import { reviewOf } from "../../../../../lib/views/reviewOf";
import { behindWords } from "../../../../_site/behindWords";
import { reviewWords } from "../../../../_site/reviewWords";
import { byId } from "../../../../../lib/model/byId";
import { localeParams, site, translatorFor } from "../../../../_site/site";

export const dynamic = "force-static";
export const dynamicParams = false;
export function generateStaticParams() {
  return localeParams().flatMap(({ locale }) => site().content.guides.map(({ id }) => ({ locale, id })));
}

type Context = { params: Promise<{ locale: string; id: string }> };

/** A guide as plain text, for reuse under its licence. */
export async function GET(_: Request, { params }: Context) {
  const { locale, id } = await params;
  const t = translatorFor(locale);
  const { content } = site();
  const guide = byId(content.guides, id);
  const { text } = textIn(guide.texts, locale);
  const texts = [`guide/${id}`];
  const behind = behindWords(texts, locale);
  const words = guideText(text, content.sources, {
    facts: [
      reviewWords(reviewOf(content, texts, locale), locale),
      ...(behind === null ? [] : [behind]),
      t("guide.asOf", { date: formatDate(guide.asOf, locale) }),
      t("site.notAdvice"),
      t("site.licence"),
    ],
    sourcesHeading: t("guide.sources"),
    address: (siteAddress() ?? "") + pathTo.guide(locale, id),
  });
  return new Response(words, { headers: { "Content-Type": "text/markdown; charset=utf-8" } });
}
