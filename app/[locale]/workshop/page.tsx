import "../../_styles/prints.css";
import "../../_styles/workshop.css";
import type { Metadata } from "next";
import { textIn } from "../../../lib/i18n/textIn";
import { byId } from "../../../lib/model/byId";
import { pathTo } from "../../../lib/model/paths";
import { practiceCards, practisedSituations } from "../../../lib/views/practiceCards";
import { Points } from "../../_components/CardFaces";
import { Code } from "../../_components/Code";
import { Fallback } from "../../_components/Fallback";
import { Frame } from "../../_components/Frame";
import { Island } from "../../_components/Island";
import { directionOf, site, translatorFor } from "../../_site/site";

type Props = { params: Promise<{ locale: string }> };

/** The sheet for the person who leads, by its file. */
const SHEET = "facilitator";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translatorFor((await params).locale);
  return { title: t("workshop.title"), description: t("workshop.intro") };
}

/** For those who teach: cards to practise with, and a sheet for the person who leads. It prints the sheet. */
export default async function WorkshopPage({ params }: Props) {
  const { locale } = await params;
  const t = translatorFor(locale);
  const { content } = site();
  const { text, locale: textLocale } = textIn(byId(content.workshop, SHEET).texts, locale);
  const more = [
    [pathTo.cards(locale), "card.title"],
    [pathTo.hotlines(locale), "hotlines.title"],
    [pathTo.check(locale), "check.title"],
  ] as const;
  return (
    <Frame locale={locale} here={pathTo.workshop} hasStatements className="cards">
      <h1>{t("workshop.title")}</h1>
      <p className="lead">{t("workshop.intro")}</p>
      <h2>{t("workshop.cards")}</h2>
      <p>{t("workshop.cardsHow")}</p>
      <ul className="more">
        {practisedSituations(content).map((id) => {
          const { text: words, locale: wordsLocale } = textIn(content.situationWords[id]!, locale);
          return (
            <li key={id}>
              <Fallback locale={locale} textLocale={wordsLocale} quiet>
                <a href={pathTo.workshop(locale, id)}>{words.title}</a>
              </Fallback>
              <span>{t("workshop.count", { count: practiceCards(content, id, locale).length })}</span>
            </li>
          );
        })}
      </ul>
      <h2>{t("workshop.sheet")}</h2>
      <button type="button" data-island="print" hidden>
        {t("card.print")}
      </button>
      <div className="print whole">
        <section className="face" lang={textLocale} dir={directionOf(textLocale)}>
          <h2>{text.title}</h2>
          <p>{text.summary}</p>
          {text.sections.map(({ key, heading, blocks }) => (
            <div key={key} id={key}>
              <h3>{heading}</h3>
              <Points blocks={blocks} />
            </div>
          ))}
          <Code locale={locale} print={`workshop/${SHEET}`} />
        </section>
      </div>
      <h2>{t("workshop.more")}</h2>
      <ul>
        {more.map(([href, key]) => (
          <li key={key}>
            <a href={href}>{t(key)}</a>
          </li>
        ))}
      </ul>
      <Island name="print" />
    </Frame>
  );
}
