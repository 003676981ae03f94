import "../../_styles/cards.css";
import type { Metadata } from "next";
import { textIn } from "../../../lib/i18n/textIn";
import { SOURCE_LOCALE } from "../../../lib/model/locale";
import { pathTo } from "../../../lib/model/paths";
import { Frame } from "../../_components/Frame";
import { Island } from "../../_components/Island";
import { Review } from "../../_components/Review";
import { CardSheet } from "../../_components/CardSheet";
import { byId } from "../../../lib/model/byId";
import { site, translatorFor } from "../../_site/site";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translatorFor((await params).locale)("card.title") };
}

/** Cards of 85.6 × 53.98 mm (ISO/IEC 7810 ID-1): two sheets, one a side. The choice of paper needs no JavaScript. */
export default async function CardsPage({ params }: Props) {
  const { locale } = await params;
  const t = translatorFor(locale);
  const card = byId(site().content.cards, "wallet");
  const own = textIn(card.texts, locale);
  const english = textIn(card.texts, SOURCE_LOCALE);
  const papers = [
    { id: "letter", label: t("card.letter"), count: 10 },
    { id: "a4", label: t("card.a4"), count: 8 },
  ];
  return (
    <Frame locale={locale} here={pathTo.cards} className="cards">
      <h1>{t("card.title")}</h1>
      <p className="lead">{t("card.intro")}</p>
      <Review review={own.text.review} locale={locale} />
      <ul>
        <li>{t("card.scale")}</li>
        <li>{t("card.duplex")}</li>
        <li>{t("card.handOver")}</li>
        <li>{t("card.honest")}</li>
      </ul>
      <div className="papers">
        <fieldset>
          <legend>{t("card.paper")}</legend>
          {papers.map(({ id, label }, index) => (
            <label key={id}>
              <input
                type="radio"
                name="paper"
                value={id}
                id={`paper-${id}`}
                defaultChecked={index === 0}
                autoComplete="off"
              />{" "}
              {label}
            </label>
          ))}
        </fieldset>
        <button type="button" data-island="print" hidden>
          {t("card.print")}
        </button>
        {papers.map(({ id, count }) => (
          <div key={id} className={`sheets ${id}`}>
            <CardSheet
              title={english.text.title}
              lines={english.text.lines}
              locale={SOURCE_LOCALE}
              count={count}
            />
            <CardSheet
              title={own.text.title}
              lines={own.text.lines}
              locale={own.locale}
              count={count}
              lawyer={t("card.lawyer")}
            />
          </div>
        ))}
      </div>
      <Island name="print" />
    </Frame>
  );
}
