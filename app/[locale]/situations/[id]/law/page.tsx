import "../../../../_styles/note.css";
import type { Metadata } from "next";
import { textIn } from "../../../../../lib/i18n/textIn";
import { pathTo } from "../../../../../lib/model/paths";
import { Contested } from "../../../../_components/Contested";
import { Endnotes } from "../../../../_components/Endnotes";
import { Fallback } from "../../../../_components/Fallback";
import { Frame } from "../../../../_components/Frame";
import { PhoneJobs } from "../../../../_components/PhoneJobs";
import { Review } from "../../../../_components/Review";
import { Who } from "../../../../_components/Who";
import { Why } from "../../../../_components/Why";
import { lawView } from "../../../../../lib/views/lawView";
import { planOf } from "../../../../_site/planOf";
import { lawPart } from "../../../../_site/noteIds";
import { site, situationParams, translatorFor } from "../../../../_site/site";

type Props = { params: Promise<{ locale: string; id: string }> };

export const dynamicParams = false;
export const generateStaticParams = situationParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const { text } = textIn(site().content.situationWords[id]!, locale);
  const t = translatorFor(locale);
  return { title: t("behind.title", { situation: text.title }), description: t("behind.intro") };
}

/**
 * The law behind a situation: why each script is shown, what courts and officers see differently, what differs by who a person
 * is. Apart from the questions, so that these arrive in one flight; their page shows one part of this one at a time. The small
 * numbers lead nowhere: what somebody reads of it must not stand in an address.
 */
export default async function LawPage({ params }: Props) {
  const { locale, id } = await params;
  const t = translatorFor(locale);
  const view = lawView(site().content, planOf(id).plan, locale);
  const { words, wordsLocale, citations } = view;
  return (
    <Frame locale={locale} here={(code) => pathTo.situationLaw(code, id)} hasStatements>
      <Fallback locale={locale} textLocale={wordsLocale}>
        <h1>{t("behind.title", { situation: words.title })}</h1>
      </Fallback>
      <p className="lead">{t("behind.intro")}</p>
      <p>
        <a href={pathTo.situation(locale, id)}>{words.title}</a>
      </p>
      <Review texts={view.texts} locale={locale} />
      {view.scripts.map((script) => (
        <Why key={script.it.id} script={script} view={view} />
      ))}
      {view.contested.map((point) => (
        <Contested
          key={point.id}
          id={lawPart.contested(point.id)}
          point={point}
          locale={locale}
          citations={citations}
          level="h2"
        />
      ))}
      {view.who.map((point) => (
        <Who key={point.id} point={point} locale={locale} citations={citations} />
      ))}
      {view.phone.length > 0 && <PhoneJobs jobs={view.phone} locale={locale} citations={citations} />}
      <Endnotes id={lawPart.sources} locale={locale} citations={citations} blocks={view.blocks} />
    </Frame>
  );
}
