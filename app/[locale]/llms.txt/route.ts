import { textIn } from "../../../lib/i18n/textIn";
import { pathTo } from "../../../lib/model/paths";
import { linkOutside } from "../../../lib/publish/linkOutside";
import { reviewOf } from "../../../lib/views/reviewOf";
import { reviewWords } from "../../_site/reviewWords";
import { localeParams, site, translatorFor } from "../../_site/site";

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = localeParams;

type Context = { params: Promise<{ locale: string }> };

/** What there is in plain text, in the form of llms.txt (https://llmstxt.org): a title, a summary, links. */
export async function GET(_: Request, { params }: Context) {
  const { locale } = await params;
  const t = translatorFor(locale);
  const { content } = site();
  const review = reviewOf(
    content,
    content.guides.map(({ id }) => `guide/${id}`),
    locale,
  );
  const guides = content.guides.map(({ id, texts }) => {
    const { text } = textIn(texts, locale);
    return `- [${text.title}](${linkOutside(pathTo.siteText(locale), pathTo.guideText(locale, id))}): ${text.summary}`;
  });
  const words = [
    `# ${t("site.name")}`,
    `> ${t("site.tagline")} ${t("site.notAdvice")} ${reviewWords(review, locale)}`,
    t("site.licence"),
    `## ${t("home.guides")}`,
    guides.join("\n"),
  ].join("\n\n");
  return new Response(`${words}\n`, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
