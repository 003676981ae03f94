import "../../_styles/prints.css";
import type { Metadata } from "next";
import { textIn } from "../../../lib/i18n/textIn";
import { pathTo } from "../../../lib/model/paths";
import { Fallback } from "../../_components/Fallback";
import { Frame } from "../../_components/Frame";
import { Pictogram } from "../../_components/Pictogram";
import { site, translatorFor } from "../../_site/site";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translatorFor((await params).locale);
  return { title: t("card.title"), description: t("card.intro") };
}

/** Everything that can be printed. */
export default async function PrintsPage({ params }: Props) {
  const { locale } = await params;
  const t = translatorFor(locale);
  const { content } = site();
  return (
    <Frame locale={locale} here={pathTo.cards}>
      <h1>{t("card.title")}</h1>
      <p className="lead">{t("card.intro")}</p>
      <ul className="prints">
        {content.prints.map(({ id, pictogram }) => (
          <li key={id}>
            <Pictogram name={pictogram} />
            <a href={pathTo.print(locale, id)}>{t(`print.${id}.title`)}</a>
            <span>{t(`print.${id}.use`)}</span>
          </li>
        ))}
      </ul>
      <p>
        <a className="act" href={pathTo.check(locale)}>
          {t("check.title")}
        </a>
      </p>
      <p>
        <a className="act" href={pathTo.workshop(locale)}>
          {t("workshop.title")}
        </a>
      </p>
      <h2>{t("card.sheets")}</h2>
      <p>{t("card.sheetsHow")}</p>
      <ul>
        {content.situations.map(({ id }) => {
          const { text, locale: wordsLocale } = textIn(content.situationWords[id]!, locale);
          return (
            <li key={id}>
              <Fallback locale={locale} textLocale={wordsLocale} quiet>
                <a href={pathTo.situation(locale, id)}>{text.title}</a>
              </Fallback>
            </li>
          );
        })}
        <li>
          <a href={pathTo.plan(locale)}>{textIn(content.planWords, locale).text.words.title}</a>
        </li>
        {content.checklists.map(({ id, texts }) => (
          <li key={id}>
            <a href={pathTo.checklist(locale, id)}>{textIn(texts, locale).text.title}</a>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
