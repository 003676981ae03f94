import "../../../_styles/find.css";
import type { Metadata } from "next";
import type { FoundHotline } from "../../../../lib/hotlines/findHotlines";
import { hotlineView } from "../../../../lib/hotlines/hotlineView";
import { hotlinesForState } from "../../../../lib/hotlines/hotlinesForState";
import { serviceList } from "../../../../lib/hotlines/whyTexts";
import { SOURCE_LOCALE } from "../../../../lib/model/locale";
import { pathTo } from "../../../../lib/model/paths";
import { DetentionSection } from "../../../_components/DetentionSection";
import { Fold } from "../../../_components/Fold";
import { Frame } from "../../../_components/Frame";
import { NationalLines } from "../../../_components/NationalLines";
import { ReportCopy } from "../../../_components/ReportCopy";
import { StateLawSections } from "../../../_components/StateLawSections";
import { ViewOf } from "../../../_components/ViewOf";
import { cardWords } from "../../../_site/cardWords";
import { site, stateName, translatorFor } from "../../../_site/site";

type Props = { params: Promise<{ locale: string; state: string }> };

export const dynamicParams = false;
export function generateStaticParams() {
  return Object.keys(site().content.states.en ?? {}).map((code) => ({ state: code.toLowerCase() }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, state } = await params;
  const t = translatorFor(locale);
  const name = stateName(state.toUpperCase(), locale);
  return {
    title: t("hotlines.inState", { state: name }),
    description: t("hotlines.joint", { told: t("hotlines.title"), next: t("law.title", { state: name }) }),
  };
}

/** The hotlines of one state: what the ZIP code box gives, without JavaScript. */
export default async function StatePage({ params }: Props) {
  const { locale, state } = await params;
  const t = translatorFor(locale);
  const code = state.toUpperCase();
  const { rapidResponse, instead, statewide, local } = hotlinesForState(code, site().hotlines);
  const list = (found: readonly FoundHotline[]) => (
    <ul className="hotlines">
      {found.map(({ hotline, ...standing }) => (
        <ViewOf key={hotline.id} view={hotlineView(hotline, standing, cardWords(locale))} />
      ))}
    </ul>
  );
  const hasLaw = site().content.stateLaw.some((law) => law.state === code);
  const hasLocal = rapidResponse.length + statewide.length + local.length > 0;
  return (
    <Frame
      locale={locale}
      here={(other) => pathTo.state(other, state)}
      print={hasLaw ? `state/${state}` : undefined}
      hasStatements={hasLaw}
    >
      <h1>{t("hotlines.inState", { state: stateName(code, locale) })}</h1>
      <p className="notice">{t("hotlines.notice")}</p>
      {!hasLocal && <p>{t("hotlines.noLocal")}</p>}
      {rapidResponse.length > 0 && (
        <Fold label={t("hotlines.tier.rapid-response")} count={rapidResponse.length} open>
          {list(rapidResponse)}
        </Fold>
      )}
      {instead && (
        <section>
          <h2>{t("hotlines.tier.rapid-response")}</h2>
          <p>{t("hotlines.noRapid", { list: serviceList(instead.services, cardWords(locale)) })}</p>
          {list([instead.found])}
        </section>
      )}
      {statewide.length > 0 && (
        <Fold label={t("hotlines.tier.statewide")} count={statewide.length}>
          {list(statewide)}
        </Fold>
      )}
      {local.length > 0 && (
        <section>
          <h2>{t("hotlines.tier.local")}</h2>
          {local.map(({ place, hotlines }) => (
            <details key={place}>
              <summary lang={SOURCE_LOCALE}>
                <bdi>{place}</bdi> ({hotlines.length})
              </summary>
              {list(hotlines)}
            </details>
          ))}
        </section>
      )}
      <section>
        <h2>{t("hotlines.tier.national")}</h2>
        <NationalLines locale={locale} />
      </section>
      <DetentionSection state={code} locale={locale} />
      <StateLawSections state={code} locale={locale} />
      <p>
        <a href={pathTo.hotlines(locale)}>{t("hotlines.title")}</a>
      </p>
      <p className="hint">{t("hotlines.attribution")}</p>
      <ReportCopy locale={locale} />
    </Frame>
  );
}
