import "../../../_styles/forms.css";
import type { Metadata } from "next";
import { formatDate } from "../../../../lib/i18n/format";
import { textIn } from "../../../../lib/i18n/textIn";
import { pathTo } from "../../../../lib/model/paths";
import { Contested } from "../../../_components/Contested";
import { DrawnForm } from "../../../_components/DrawnForm";
import { Fallback } from "../../../_components/Fallback";
import { Frame } from "../../../_components/Frame";
import { Blocks } from "../../../_components/Prose";
import { Review } from "../../../_components/Review";
import { SourceList } from "../../../_components/SourceList";
import { locatorsOf, numberCitations } from "../../../_site/numberCitations";
import { byId, site, translatorFor } from "../../../_site/site";

type Props = { params: Promise<{ locale: string; id: string }> };

export const dynamicParams = false;
export function generateStaticParams() {
  return site().content.guides.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const { text } = textIn(byId(site().content.guides, id).texts, locale);
  return { title: text.title, description: text.summary };
}

/** Prefix of the ids of source entries, which citation marks link to. */
const ANCHOR = "source-";

export default async function GuidePage({ params }: Props) {
  const { locale, id } = await params;
  const t = translatorFor(locale);
  const { content } = site();
  const guide = byId(content.guides, id);
  const { text, locale: textLocale } = textIn(guide.texts, locale);
  const drawings = guide.drawings.map((drawing) => byId(content.drawings, drawing));
  const blocks = [
    ...text.sections.flatMap((section) => section.blocks),
    ...guide.contested.flatMap((point) => {
      const words = textIn(byId(content.contested, point).texts, locale).text;
      return [words.courts, words.officers, words.you];
    }),
    ...drawings.flatMap((drawing) => textIn(drawing.texts, locale).text.parts.map((part) => part.block)),
  ];
  const citations = numberCitations(blocks);
  const all = blocks.flatMap((block) => block.citations);

  return (
    <Frame locale={locale} here={(code) => pathTo.guide(code, id)}>
      <article>
        <Fallback locale={locale} textLocale={textLocale}>
          <h1>{text.title}</h1>
          <p className="lead">{text.summary}</p>
        </Fallback>
        <Review review={text.review} locale={locale} />
        <p className="hint">{t("guide.asOf", { date: formatDate(guide.asOf, locale) })}</p>
        <ul className="more">
          {guide.situations.map((situation) => {
            const words = textIn(content.situationWords[situation]!, locale);
            return (
              <li key={situation}>
                <a className="act" href={pathTo.situation(locale, situation)}>
                  {t("guide.situations")}: {words.text.title}
                </a>
              </li>
            );
          })}
        </ul>
        <Fallback locale={locale} textLocale={textLocale} quiet>
          <details className="contents">
            <summary>{t("guide.contents")}</summary>
            <ol>
              {text.sections.map((section) => (
                <li key={section.key}>
                  <a href={`#${section.key}`}>{section.heading}</a>
                </li>
              ))}
            </ol>
          </details>
          {text.sections.map((section) => (
            <section key={section.key}>
              <h2 id={section.key}>{section.heading}</h2>
              <Blocks blocks={section.blocks} citations={citations} anchor={ANCHOR} />
            </section>
          ))}
        </Fallback>
        {drawings.length > 0 && (
          <section>
            <h2>{t("paper.heading")}</h2>
            {drawings.map((drawing) => (
              <DrawnForm
                key={drawing.id}
                drawing={drawing}
                locale={locale}
                citations={citations}
                anchor={ANCHOR}
              />
            ))}
          </section>
        )}
        {guide.contested.length > 0 && (
          <section>
            <h2>{t("contested.heading")}</h2>
            {guide.contested.map((point) => (
              <Contested
                key={point}
                point={byId(content.contested, point)}
                locale={locale}
                citations={citations}
                anchor={ANCHOR}
              />
            ))}
          </section>
        )}
        <section>
          <h2>{t("outcome.hotlines")}</h2>
          <p>
            <a className="act" href={pathTo.hotlines(locale)}>
              {t("outcome.findHotline")}
            </a>
          </p>
        </section>
        <section>
          <h2>{t("guide.sources")}</h2>
          <SourceList
            locale={locale}
            sources={citations.sources}
            locators={(source) => locatorsOf(all, source)}
            anchor={ANCHOR}
          />
        </section>
      </article>
    </Frame>
  );
}
