import "../_styles/find.css";
import type { Metadata } from "next";
import { pathTo } from "../../lib/model/paths";
import type { SituationTime } from "../../lib/model/situation";
import { Choices } from "../_components/Choices";
import { Frame } from "../_components/Frame";
import { GuideList } from "../_components/GuideList";
import { Island } from "../_components/Island";
import { Pictogram } from "../_components/Pictogram";
import { Review } from "../_components/Review";
import { SearchBox } from "../_components/SearchBox";
import { allTexts } from "../../lib/views/reviewOf";
import { islandProps } from "../_site/islandProps";
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

/** As many as stand on the first screen of a small phone, large enough to be seen without reading. */
const FIRST = 4;
const LATER = ["after", "before"] as const;

/** The first screen: what is happening, then everything that can wait. */
export default async function HomePage({ params }: Props) {
  const { locale } = await params;
  const t = translatorFor(locale);
  const { content } = site();
  const at = (when: SituationTime) => content.situations.filter((situation) => situation.when === when);
  const now = at("now");
  return (
    <Frame locale={locale} here={pathTo.home} hasStatements>
      <h1>{t("home.question")}</h1>
      <div {...islandProps("hear", { hear: t("home.hear", { text: "{{text}}" }) })}>
        <Choices situations={now.slice(0, FIRST)} locale={locale} className="choices tiles" />
        <Choices situations={now.slice(FIRST)} locale={locale} className="choices" />
        {LATER.map((when) => (
          <section key={when}>
            <h2 className="when">{t(`home.${when}`)}</h2>
            <Choices situations={at(when)} locale={locale} className="choices" />
          </section>
        ))}
        <ul className="choices">
          <li>
            <a className="choice" href={pathTo.hotlines(locale)}>
              <Pictogram name="help" />
              <strong>{t("home.help")}</strong>
            </a>
          </li>
        </ul>
        <div hidden>
          <Pictogram name="hear" />
        </div>
      </div>
      <Island name="hear" />
      <SearchBox locale={locale} label={t("home.search")} />
      <ul className="more">
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
      <Review texts={allTexts(content)} locale={locale} />
    </Frame>
  );
}
