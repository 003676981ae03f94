import type { Metadata } from "next";
import { textIn } from "../../../lib/i18n/textIn";
import { CONTESTED_PARTS } from "../../../lib/model/content";
import { pathTo } from "../../../lib/model/paths";
import { Contested } from "../../_components/Contested";
import { Frame } from "../../_components/Frame";
import { Review } from "../../_components/Review";
import { Endnotes, SOURCE_ANCHOR } from "../../_components/Endnotes";
import { numberCitations } from "../../../lib/views/numberCitations";
import { site, translatorFor } from "../../_site/site";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translatorFor((await params).locale);
  return { title: t("contested.all"), description: t("contested.allText") };
}

/** Every point on which courts, officers and groups differ, each in three lines. */
export default async function ContestedPage({ params }: Props) {
  const { locale } = await params;
  const t = translatorFor(locale);
  const { content } = site();
  const { contested } = content;
  const texts = contested.map((point) => textIn(point.texts, locale).text);
  const blocks = texts.flatMap((text) => CONTESTED_PARTS.map((part) => text[part]));
  const citations = numberCitations(blocks);
  return (
    <Frame locale={locale} here={pathTo.contested} hasStatements>
      <h1>{t("contested.all")}</h1>
      <p className="lead">{t("contested.allText")}</p>
      <Review texts={contested.map(({ id }) => `contested/${id}`)} locale={locale} />
      {contested.map((point) => (
        <div key={point.id} id={point.id}>
          <Contested point={point} locale={locale} citations={citations} anchor={SOURCE_ANCHOR} level="h2" />
        </div>
      ))}
      <Endnotes locale={locale} citations={citations} blocks={blocks} />
    </Frame>
  );
}
