import "../../../_styles/checklist.css";
import type { Metadata } from "next";
import { formatDate } from "../../../../lib/i18n/format";
import { textIn } from "../../../../lib/i18n/textIn";
import { pathTo } from "../../../../lib/model/paths";
import { Fallback } from "../../../_components/Fallback";
import { Frame } from "../../../_components/Frame";
import { Island } from "../../../_components/Island";
import { LineWords } from "../../../_components/LineWords";
import { Marks } from "../../../_components/Marks";
import { Review } from "../../../_components/Review";
import { Endnotes, SOURCE_ANCHOR } from "../../../_components/Endnotes";
import { numberCitations } from "../../../../lib/views/numberCitations";
import { byId } from "../../../../lib/model/byId";
import { site, translatorFor } from "../../../_site/site";

type Props = { params: Promise<{ locale: string; id: string }> };

export const dynamicParams = false;
export function generateStaticParams() {
  return site().content.checklists.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const { text } = textIn(byId(site().content.checklists, id).texts, locale);
  return { title: text.title, description: text.summary };
}

/** A list to print and tick off. The boxes work on the screen too, and forget with the page. */
export default async function ChecklistPage({ params }: Props) {
  const { locale, id } = await params;
  const t = translatorFor(locale);
  const { content } = site();
  const { asOf, texts } = byId(content.checklists, id);
  const { text, locale: textLocale } = textIn(texts, locale);
  const blocks = text.sections.flatMap((section) => section.blocks);
  const citations = numberCitations(blocks);
  const situations = content.situations.filter((situation) => situation.checklists.includes(id));
  return (
    <Frame
      locale={locale}
      here={(code) => pathTo.checklist(code, id)}
      print={`checklist/${id}`}
      hasStatements
    >
      <Fallback locale={locale} textLocale={textLocale}>
        <h1>{text.title}</h1>
        <p className="lead">{text.summary}</p>
        <Review texts={[`checklist/${id}`]} locale={locale} />
        <button type="button" data-island="print" hidden>
          {t("card.print")}
        </button>
        {text.sections.map((section) => (
          <section key={section.key} id={section.key}>
            <h2>{section.heading}</h2>
            <ul className="checklist">
              {section.blocks.map((block, at) => (
                <li key={at}>
                  <label>
                    <input type="checkbox" autoComplete="off" />
                    <span>
                      <LineWords block={block} locale={textLocale} />
                    </span>
                  </label>
                  <Marks block={block} citations={citations} anchor={SOURCE_ANCHOR} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Fallback>
      <Endnotes locale={locale} citations={citations} blocks={blocks} />
      <p className="hint">{t("guide.asOf", { date: formatDate(asOf, locale) })}</p>
      <ul className="more screen">
        {situations.map((situation) => {
          const { text: words, locale: wordsLocale } = textIn(content.situationWords[situation.id]!, locale);
          return (
            <li key={situation.id}>
              <Fallback locale={locale} textLocale={wordsLocale} quiet>
                <a href={pathTo.situation(locale, situation.id)}>{words.title}</a>
              </Fallback>
            </li>
          );
        })}
        <li>
          <a href={pathTo.hotlines(locale)}>{t("hotlines.title")}</a>
        </li>
      </ul>
      <Island name="print" />
    </Frame>
  );
}
