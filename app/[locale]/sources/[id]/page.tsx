import "../../../_styles/source.css";
import type { Metadata } from "next";
import { formatDate } from "../../../../lib/i18n/format";
import { textIn } from "../../../../lib/i18n/textIn";
import { pathTo } from "../../../../lib/model/paths";
import { Fallback } from "../../../_components/Fallback";
import { Frame } from "../../../_components/Frame";
import { noticeWords } from "../../../../lib/reviews/taken";
import { Review } from "../../../_components/Review";
import { citedIn } from "../../../_site/citedIn";
import { sourcesWithPages } from "../../../_site/sourcesWithPages";
import { byId } from "../../../../lib/model/byId";
import { site, translatorFor } from "../../../_site/site";

type Props = { params: Promise<{ locale: string; id: string }> };

export const dynamicParams = false;
export function generateStaticParams() {
  return sourcesWithPages().map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const { title, kind } = byId(site().content.sources, id);
  return { title, description: translatorFor(locale)(`source.kind.${kind}`), robots: { index: false } };
}

/** One authority: what it is, what it establishes, whether it stands, and where this site leans on it. */
export default async function SourcePage({ params }: Props) {
  const { locale, id } = await params;
  const t = translatorFor(locale);
  const { content } = site();
  const source = byId(content.sources, id);
  const withdrawal = content.withdrawn.find(({ what }) => what === `source/${id}`);
  return (
    <Frame locale={locale} here={(code) => pathTo.source(code, id)} hasStatements>
      <p className="kind">
        <a href={pathTo.sources(locale)}>{t("source.index")}</a>: {t(`source.kind.${source.kind}`)}
      </p>
      <h1 lang="en" dir="ltr">
        {source.title}
      </h1>
      <p lang="en" dir="ltr">
        {source.citation}
      </p>
      {withdrawal && <p className="notice">{noticeWords(withdrawal, locale, t)}</p>}
      <Review texts={[`source/${id}`]} locale={locale} />
      {!withdrawal && (
        <>
          <h2>{t("source.establishes")}</h2>
          <Fallback locale={locale} textLocale="en">
            <p>{source.summary}</p>
          </Fallback>
        </>
      )}
      <p>
        <a className="act" href={source.url} rel="noreferrer">
          {t("source.read", { host: new URL(source.url).host })}
        </a>
      </p>
      {!source.urlSeen && <p className="hint">{t("source.urlUnseen")}</p>}
      <dl className="facts">
        {!withdrawal && (
          <>
            <dt>{t("source.status")}</dt>
            <dd>
              {t(`source.status.${source.status}`)}
              <span lang="en" dir="ltr" className="aside">
                {source.statusNote}
              </span>
            </dd>
          </>
        )}
        <dt>{t("source.confidence")}</dt>
        <dd>{t(`source.confidence.${source.confidence}`)}</dd>
        {source.pinpoint && (
          <>
            <dt>{t("source.pinpoint")}</dt>
            <dd lang="en" dir="ltr">
              {source.pinpoint}
            </dd>
          </>
        )}
      </dl>
      <p>{t("source.checkedOn", { date: formatDate(source.statusDate, locale) })}</p>
      {source.recheck && <p className="notice">{t("source.recheck")}</p>}
      <h2>{t("source.citedIn")}</h2>
      <ul className="more">
        {citedIn(id).map((place) => {
          const isGuide = place.kind === "guide";
          const words = isGuide
            ? textIn(byId(content.guides, place.id).texts, locale)
            : textIn(content.situationWords[place.id]!, locale);
          const href = isGuide ? pathTo.guide(locale, place.id) : pathTo.situation(locale, place.id);
          return (
            <li key={`${place.kind}/${place.id}`}>
              <Fallback locale={locale} textLocale={words.locale} quiet>
                <a href={href}>{words.text.title}</a>
              </Fallback>
            </li>
          );
        })}
      </ul>
    </Frame>
  );
}
