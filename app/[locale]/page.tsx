import "../_styles/find.css";
import type { Metadata } from "next";
import { textIn } from "../../lib/i18n/textIn";
import { pathTo } from "../../lib/model/paths";
import { SituationTime } from "../../lib/model/situation";
import { Fallback } from "../_components/Fallback";
import { Frame } from "../_components/Frame";
import { GuideList } from "../_components/GuideList";
import { Review } from "../_components/Review";
import { SearchBox } from "../_components/SearchBox";
import { jointReview, reviewsIn } from "../../lib/views/jointReview";
import { site, translatorFor } from "../_site/site";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = translatorFor(locale);
  return {
    title: t("site.name"),
    description: t("site.tagline"),
    icons: { icon: pathTo.icon(), apple: pathTo.appIcon(180) },
  };
}

/** The first screen: what is happening, then everything that can wait. */
export default async function HomePage({ params }: Props) {
  const { locale } = await params;
  const t = translatorFor(locale);
  const { content } = site();
  return (
    <Frame locale={locale} here={pathTo.home}>
      <h1>{t("home.question")}</h1>
      {SituationTime.options.map((when) => (
        <section key={when}>
          <h2 className="when">{t(`home.${when}`)}</h2>
          <ul className="choices">
            {content.situations
              .filter((situation) => situation.when === when)
              .map(({ id }) => {
                const words = textIn(content.situationWords[id]!, locale);
                return (
                  <li key={id}>
                    <a className="choice" href={pathTo.situation(locale, id)}>
                      <Fallback locale={locale} textLocale={words.locale} quiet>
                        <strong>{words.text.title}</strong>
                      </Fallback>
                    </a>
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
      <SearchBox locale={locale} label={t("home.search")} />
      <ul className="more">
        <li>
          <a href={pathTo.hotlines(locale)}>{t("home.help")}</a>
          <span>{t("home.helpText")}</span>
        </li>
        <li>
          <a href={pathTo.kept(locale)}>{t("kept.title")}</a>
          <span>{t("home.keptText")}</span>
        </li>
        <li>
          <a href={pathTo.cards(locale)}>{t("home.card")}</a>
          <span>{t("home.cardText")}</span>
        </li>
      </ul>
      <h2>{t("home.guides")}</h2>
      <GuideList locale={locale} />
      <Review review={jointReview(reviewsIn(content, locale))} locale={locale} />
    </Frame>
  );
}
