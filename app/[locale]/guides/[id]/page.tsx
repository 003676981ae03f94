import "../../../_styles/note.css";
import "../../../_styles/term.css";
import "../../../_styles/guide.css";
// Asked for by another route, a sheet is a file of its own, and the pages of a situation without papers are spared it.
import "../../../_styles/papers.css";
import type { Metadata } from "next";
import { markTerms } from "../../../../lib/content/markTerms";
import { formatDate } from "../../../../lib/i18n/format";
import { textIn } from "../../../../lib/i18n/textIn";
import { CONTESTED_PARTS } from "../../../../lib/model/content";
import { pathTo } from "../../../../lib/model/paths";
import { Contested } from "../../../_components/Contested";
import { DrawnForm } from "../../../_components/DrawnForm";
import { Fallback } from "../../../_components/Fallback";
import { Frame } from "../../../_components/Frame";
import { GuideLinks } from "../../../_components/GuideLinks";
import { Island } from "../../../_components/Island";
import { Blocks } from "../../../_components/Prose";
import { PrintsOf } from "../../../_components/PrintsOf";
import { Review } from "../../../_components/Review";
import { Endnotes, SOURCE_ANCHOR } from "../../../_components/Endnotes";
import { TermNote } from "../../../_components/TermNote";
import { guideTexts } from "../../../../lib/views/reviewOf";
import { numberCitations } from "../../../../lib/views/numberCitations";
import { byId } from "../../../../lib/model/byId";
import { islandProps } from "../../../_site/islandProps";
import { site, translatorFor } from "../../../_site/site";

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

/** A guide: what to do now, the law with its sources, and where to go from here. */
export default async function GuidePage({ params }: Props) {
  const { locale, id } = await params;
  const t = translatorFor(locale);
  const { content } = site();
  const guide = byId(content.guides, id);
  const { text, locale: textLocale } = textIn(guide.texts, locale);
  const { sections, terms } = markTerms(text.sections, content.terms, textLocale);
  const drawings = guide.drawings.map((drawing) => byId(content.drawings, drawing));
  const contested = guide.contested.map((point) => byId(content.contested, point));
  const blocks = [
    ...text.sections.flatMap((section) => section.blocks),
    ...contested.flatMap(({ texts }) => {
      const words = textIn(texts, locale).text;
      return CONTESTED_PARTS.map((part) => words[part]);
    }),
    ...drawings.flatMap((drawing) => textIn(drawing.texts, locale).text.parts.map((part) => part.block)),
    ...terms.map(({ texts }) => textIn(texts, locale).text.block),
  ];
  const citations = numberCitations(blocks);
  const asOf = <p className="as-of">{t("guide.asOf", { date: formatDate(guide.asOf, locale) })}</p>;

  return (
    <Frame locale={locale} here={(code) => pathTo.guide(code, id)} print={`guide/${id}`} hasStatements>
      <article>
        <Fallback locale={locale} textLocale={textLocale}>
          <h1>{text.title}</h1>
          <p className="lead">{text.summary}</p>
        </Fallback>
        <Review texts={guideTexts(guide, terms)} locale={locale} />
        {guide.changesFast && asOf}
        {guide.situations.length > 0 && (
          <p className="screen">
            {t("guide.situations")}:{" "}
            {guide.situations.map((situation) => (
              <a key={situation} className="act" href={pathTo.situation(locale, situation)}>
                {textIn(content.situationWords[situation]!, locale).text.title}
              </a>
            ))}
          </p>
        )}
        <Fallback locale={locale} textLocale={textLocale} quiet>
          <details className="contents screen">
            <summary>{t("guide.contents")}</summary>
            <ol>
              {sections.map((section) => (
                <li key={section.key}>
                  <a href={`#${section.key}`}>{section.heading}</a>
                </li>
              ))}
            </ol>
          </details>
          {sections.map((section) => (
            <section key={section.key}>
              <h2 id={section.key}>{section.heading}</h2>
              <Blocks blocks={section.blocks} citations={citations} anchor={SOURCE_ANCHOR} />
            </section>
          ))}
        </Fallback>
        {drawings.length > 0 && (
          <section>
            <h2 id="forms">{t("paper.heading")}</h2>
            {drawings.map((drawing) => (
              <DrawnForm
                key={drawing.id}
                drawing={drawing}
                locale={locale}
                citations={citations}
                anchor={SOURCE_ANCHOR}
              />
            ))}
          </section>
        )}
        {contested.length > 0 && (
          <section>
            <h2>{t("contested.heading")}</h2>
            {contested.map((point) => (
              <Contested
                key={point.id}
                point={point}
                locale={locale}
                citations={citations}
                anchor={SOURCE_ANCHOR}
              />
            ))}
          </section>
        )}
        {!guide.changesFast && asOf}
        <PrintsOf guide={id} locale={locale} />
        <GuideLinks guide={guide} locale={locale} />
        <Endnotes locale={locale} citations={citations} blocks={blocks} />
        <p className="screen">
          <button
            type="button"
            {...islandProps("print-guide", {
              words: pathTo.scriptWords(locale),
              loading: t("search.loading"),
              failed: t("guide.wordsFailed"),
              tip: t("guide.wordsToo"),
            })}
            hidden
          >
            {t("guide.print")}
          </button>{" "}
          <a href={pathTo.guideText(locale, id)}>{t("guide.text")}</a>
        </p>
      </article>
      {terms.map((term) => (
        <TermNote key={term.id} term={term} locale={locale} citations={citations} />
      ))}
      <Island name="printGuide" />
    </Frame>
  );
}
