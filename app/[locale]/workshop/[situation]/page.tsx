import "../../../_styles/prints.css";
import "../../../_styles/workshop.css";
import type { Metadata } from "next";
import { textIn } from "../../../../lib/i18n/textIn";
import { pathTo } from "../../../../lib/model/paths";
import { practiceCards, practiceTexts, practisedSituations } from "../../../../lib/views/practiceCards";
import { Frame } from "../../../_components/Frame";
import { Island } from "../../../_components/Island";
import { PracticeBack, PracticeFront, PracticeSheets } from "../../../_components/PracticeCards";
import { Review } from "../../../_components/Review";
import { languageOf, site, translatorFor } from "../../../_site/site";

type Props = { params: Promise<{ locale: string; situation: string }> };

export const dynamicParams = false;
export function generateStaticParams() {
  return practisedSituations(site().content).map((situation) => ({ situation }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, situation } = await params;
  const t = translatorFor(locale);
  const { title } = textIn(site().content.situationWords[situation]!, locale).text;
  return { title: t("workshop.cardsFor", { title }), description: t("workshop.cardsIntro") };
}

/** Cards to practise a situation with: on the screen one below the other, the answer folded; on paper one sheet with two sides. */
export default async function PracticePage({ params }: Props) {
  const { locale, situation: id } = await params;
  const t = translatorFor(locale);
  const { content } = site();
  const { text: words, locale: wordsLocale } = textIn(content.situationWords[id]!, locale);
  const cards = practiceCards(content, id, locale);
  const decks = cards.map((card) => ({ card, situation: words.title, locale }));
  return (
    <Frame locale={locale} here={(code) => pathTo.workshop(code, id)} hasStatements className="cards">
      <h1 {...languageOf(wordsLocale, locale)}>{t("workshop.cardsFor", { title: words.title })}</h1>
      <p className="lead">{t("workshop.cardsIntro")}</p>
      <p>
        <a href={pathTo.workshop(locale)}>{t("workshop.title")}</a>
      </p>
      <Review texts={practiceTexts(content, id)} locale={locale} />
      <p>{t("workshop.print")}</p>
      <button type="button" data-island="print" hidden>
        {t("card.print")}
      </button>
      {decks.map((deck) => (
        <article key={deck.card.script} className="drill">
          <PracticeFront {...deck} />
          <details>
            <summary>{t("workshop.answer")}</summary>
            <PracticeBack {...deck} />
          </details>
        </article>
      ))}
      <p>
        <a href={pathTo.situationLaw(locale, id)}>{t("script.why")}</a>
      </p>
      <div className="print" aria-hidden="true">
        <PracticeSheets decks={decks} locale={locale} print={`practice/${id}`} />
      </div>
      <Island name="print" />
    </Frame>
  );
}
