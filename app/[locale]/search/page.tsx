import "../../_styles/find.css";
import type { Metadata } from "next";
import { textIn } from "../../../lib/i18n/textIn";
import { pathTo } from "../../../lib/model/paths";
import { Fallback } from "../../_components/Fallback";
import { Frame } from "../../_components/Frame";
import { SearchBox } from "../../_components/SearchBox";
import { site, translatorFor } from "../../_site/site";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translatorFor((await params).locale);
  return { title: t("search.title"), description: t("search.browse"), robots: { index: false } };
}

/** Search, and the list of everything under it, which needs no JavaScript. */
export default async function SearchPage({ params }: Props) {
  const { locale } = await params;
  const t = translatorFor(locale);
  const { content } = site();
  return (
    <Frame locale={locale} here={pathTo.search}>
      <h1>{t("search.title")}</h1>
      <SearchBox locale={locale} label={t("search.label")} />
      <h2>{t("search.browse")}</h2>
      <h3>{t("search.situations")}</h3>
      <ul className="more">
        {content.situations.map(({ id }) => {
          const words = textIn(content.situationWords[id]!, locale);
          return (
            <li key={id}>
              <Fallback locale={locale} textLocale={words.locale} quiet>
                <a href={pathTo.situation(locale, id)}>{words.text.title}</a>
                <span>{words.text.summary}</span>
              </Fallback>
            </li>
          );
        })}
      </ul>
      {content.guides.map((guide) => {
        const words = textIn(guide.texts, locale);
        return (
          <section key={guide.id}>
            <Fallback locale={locale} textLocale={words.locale} quiet>
              <h3>
                <a href={pathTo.guide(locale, guide.id)}>{words.text.title}</a>
              </h3>
              <ul>
                {words.text.sections.map((section) => (
                  <li key={section.key}>
                    <a href={pathTo.guide(locale, guide.id, section.key)}>{section.heading}</a>
                  </li>
                ))}
              </ul>
            </Fallback>
          </section>
        );
      })}
    </Frame>
  );
}
