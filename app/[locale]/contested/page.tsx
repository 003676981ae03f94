import type { Metadata } from "next";
import { textIn } from "../../../lib/i18n/textIn";
import { CONTESTED_PARTS } from "../../../lib/model/content";
import { pathTo } from "../../../lib/model/paths";
import { Contested } from "../../_components/Contested";
import { Frame } from "../../_components/Frame";
import { Review } from "../../_components/Review";
import { SourceList } from "../../_components/SourceList";
import { jointReview } from "../../_site/jointReview";
import { locatorsOf, numberCitations } from "../../_site/numberCitations";
import { site, translatorFor } from "../../_site/site";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translatorFor((await params).locale)("contested.all") };
}

/** Prefix of the ids of source entries, which citation marks link to. */
const ANCHOR = "s-";

/** Every point on which courts, officers and groups differ, each in three lines. */
export default async function ContestedPage({ params }: Props) {
  const { locale } = await params;
  const t = translatorFor(locale);
  const { contested } = site().content;
  const texts = contested.map((point) => textIn(point.texts, locale).text);
  const blocks = texts.flatMap((text) => CONTESTED_PARTS.map((part) => text[part]));
  const citations = numberCitations(blocks);
  const all = blocks.flatMap((block) => block.citations);
  return (
    <Frame locale={locale} here={pathTo.contested}>
      <h1>{t("contested.all")}</h1>
      <p className="lead">{t("contested.allText")}</p>
      <Review review={jointReview(texts.map(({ review }) => review))} locale={locale} />
      {contested.map((point) => (
        <div key={point.id} id={point.id}>
          <Contested point={point} locale={locale} citations={citations} anchor={ANCHOR} level="h2" />
        </div>
      ))}
      <h2>{t("guide.sources")}</h2>
      <SourceList
        locale={locale}
        sources={citations.sources}
        locators={(source) => locatorsOf(all, source)}
        anchor={ANCHOR}
      />
    </Frame>
  );
}
