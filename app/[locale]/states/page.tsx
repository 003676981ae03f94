import "../../_styles/find.css";
import type { Metadata } from "next";
import { textIn } from "../../../lib/i18n/textIn";
import { pathTo } from "../../../lib/model/paths";
import { Fallback } from "../../_components/Fallback";
import { Frame } from "../../_components/Frame";
import { StatesByRule } from "../../_components/StatesByRule";
import { ViewOf } from "../../_components/ViewOf";
import { site, translatorFor } from "../../_site/site";
import { stateSourceViews } from "../../../lib/views/stateLawView";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translatorFor((await params).locale);
  return { title: t("law.index"), description: t("law.indexText") };
}

/** What depends on the state: each topic, the kinds of rule there are, and the states that have them. */
export default async function StatesPage({ params }: Props) {
  const { locale } = await params;
  const t = translatorFor(locale);
  const { stateTopics } = site().content;
  return (
    <Frame locale={locale} here={pathTo.states} hasStatements>
      <h1>{t("law.index")}</h1>
      <p className="lead">{t("law.indexText")}</p>
      {stateTopics.map(({ id, texts, sources }) => {
        const { text, locale: textLocale } = textIn(texts, locale);
        return (
          <section key={id} id={id}>
            <Fallback locale={locale} textLocale={textLocale} quiet>
              <h2>{text.words.title}</h2>
              <p>{text.words.about}</p>
            </Fallback>
            <ul className="sources">
              {stateSourceViews(site().content, sources, t).map((source, index) => (
                <ViewOf key={index} view={source} />
              ))}
            </ul>
            <StatesByRule topic={id} locale={locale}>
              {(state, name) => <a href={`${pathTo.state(locale, state)}#${id}`}>{name}</a>}
            </StatesByRule>
          </section>
        );
      })}
    </Frame>
  );
}
