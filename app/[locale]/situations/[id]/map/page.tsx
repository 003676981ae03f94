import "../../../../_styles/map.css";
import type { Metadata } from "next";
import { textIn } from "../../../../../lib/i18n/textIn";
import { type MapOption, situationMap } from "../../../../../lib/map/situationMap";
import { SOURCE_LOCALE } from "../../../../../lib/model/locale";
import { pathTo } from "../../../../../lib/model/paths";
import { sourceName } from "../../../../../lib/model/sourceName";
import { Fallback } from "../../../../_components/Fallback";
import { Frame } from "../../../../_components/Frame";
import { byId } from "../../../../../lib/model/byId";
import { site, situationParams, translatorFor } from "../../../../_site/site";

type Props = { params: Promise<{ locale: string; id: string }> };

export const dynamicParams = false;
export const generateStaticParams = situationParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const { text } = textIn(site().content.situationWords[id]!, locale);
  const t = translatorFor(locale);
  return {
    title: t("map.title", { situation: text.title }),
    description: t("map.intro"),
    robots: { index: false },
  };
}

/** A situation's whole tree, for a lawyer to read: drawn, and as a list that can be searched and read aloud. */
export default async function MapPage({ params }: Props) {
  const { locale, id } = await params;
  const t = translatorFor(locale);
  const { content, asOf } = site();
  const { text: words, locale: wordsLocale } = textIn(content.situationWords[id]!, locale);
  const map = situationMap(byId(content.situations, id), content.rules, asOf);
  const numberOf = (question: string) => map.questions.findIndex((entry) => entry.id === question) + 1;
  const leadsTo = ({ next, end }: MapOption) => (
    <>
      {next.map((question) => (
        <a key={question} href={`#${question}`}>
          {t("map.goesTo", { number: numberOf(question) })}
        </a>
      ))}
      {end && (
        <>
          {t("map.ends")}:{" "}
          {end.map(({ id: rule, always }) => (
            <span key={rule} className="rule">
              <a href={`#${rule}`}>{rule}</a> ({t(always ? "map.always" : "map.sometimes")})
            </span>
          ))}
        </>
      )}
    </>
  );

  return (
    <Frame locale={locale} here={(code) => pathTo.situationMap(code, id)} hasStatements>
      <h1>{t("map.title", { situation: words.title })}</h1>
      <p>{t("map.intro")}</p>
      <p>
        <a href={pathTo.situation(locale, id)}>{words.title}</a>
      </p>
      <Fallback locale={locale} textLocale={wordsLocale}>
        <a className="drawing" href={pathTo.mapDrawing(locale, id)}>
          <img src={pathTo.mapDrawing(locale, id)} alt={t("map.drawing")} loading="lazy" />
        </a>
        {map.questions.map(({ id: question, options }) => (
          <section key={question} id={question}>
            <h2>
              {numberOf(question)}. <span>{words.questions[question]?.text}</span>
            </h2>
            <dl>
              {options.map((option) => (
                <div key={option.id}>
                  <dt>{words.questions[question]?.options[option.id]}</dt>
                  <dd>{leadsTo(option)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        {map.interrupts.map((interrupt) => (
          <section key={interrupt.id} id={interrupt.id}>
            <h2>{words.interrupts[interrupt.id]?.text}</h2>
            <p>{t("map.anyTime")}.</p>
            <p>{leadsTo(interrupt)}</p>
          </section>
        ))}
      </Fallback>
      <h2>{t("map.rules")}</h2>
      {map.rules.map((rule) => (
        <section key={rule.id} id={rule.id}>
          <h3>
            <code>{rule.id}</code>
          </h3>
          <p lang={SOURCE_LOCALE} dir="ltr">
            {rule.title}
          </p>
          <ul>
            {rule.scripts.map((script) => {
              const { text, locale: textLocale } = textIn(byId(content.scripts, script).texts, locale);
              return (
                <li key={script}>
                  <Fallback locale={locale} textLocale={textLocale} quiet>
                    {text.title}
                  </Fallback>
                </li>
              );
            })}
          </ul>
          <ul className="sources">
            {rule.sources.map((source) => (
              <li key={source}>
                <a href={pathTo.source(locale, source)} lang={SOURCE_LOCALE} dir="ltr">
                  {sourceName(byId(content.sources, source))}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Frame>
  );
}
