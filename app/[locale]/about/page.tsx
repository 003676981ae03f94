import type { Metadata } from "next";
import { textIn } from "../../../lib/i18n/textIn";
import { pathTo } from "../../../lib/model/paths";
import { Fallback } from "../../_components/Fallback";
import { Frame } from "../../_components/Frame";
import { site, translatorFor } from "../../_site/site";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translatorFor((await params).locale);
  return { title: t("about.title"), description: t("about.intro") };
}

/** Everything that stands behind the guides and situations: what the site says of itself, and its registers. */
export default async function AboutIndexPage({ params }: Props) {
  const { locale } = await params;
  const t = translatorFor(locale);
  const registers = [
    [pathTo.states(locale), "law.index"],
    [pathTo.contested(locale), "contested.all"],
    [pathTo.glossary(locale), "glossary.title"],
    [pathTo.sources(locale), "source.index"],
    [pathTo.changes(locale), "changes.title"],
  ] as const;
  return (
    <Frame locale={locale} here={pathTo.aboutIndex}>
      <h1>{t("about.title")}</h1>
      <p className="lead">{t("about.intro")}</p>
      <ul className="more">
        {site().content.about.map(({ id, texts }) => {
          const { text, locale: textLocale } = textIn(texts, locale);
          return (
            <li key={id}>
              <Fallback locale={locale} textLocale={textLocale} quiet>
                <a href={pathTo.about(locale, id)}>{text.title}</a>
                <span>{text.summary}</span>
              </Fallback>
            </li>
          );
        })}
        <li>
          <a href={pathTo.kept(locale)}>{t("kept.title")}</a>
        </li>
        {registers.map(([href, key]) => (
          <li key={key}>
            <a href={href}>{t(key)}</a>
          </li>
        ))}
      </ul>
      <p>{t("site.licence")}</p>
      <p>{t("about.data")}</p>
      <p>{t("detained.attribution")}</p>
    </Frame>
  );
}
