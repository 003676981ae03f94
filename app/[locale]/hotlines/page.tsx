import "../../_styles/find.css";
import type { Metadata } from "next";
import { hotlineView } from "../../../lib/hotlines/hotlineView";
import { nationalHotlines } from "../../../lib/hotlines/findHotlines";
import { pathTo } from "../../../lib/model/paths";
import { CrisisLines } from "../../_components/CrisisLines";
import { Frame } from "../../_components/Frame";
import { ReportCopy } from "../../_components/ReportCopy";
import { ZipForm } from "../../_components/ZipForm";
import { ViewOf } from "../../_components/ViewOf";
import { cardWords } from "../../_site/cardWords";
import { site, stateName, translatorFor } from "../../_site/site";
import { statesWithPages } from "../../_site/statesWithPages";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translatorFor((await params).locale)("hotlines.title") };
}

/** Help by ZIP code (in the browser), by state (a page each), and for the whole country (here). */
export default async function HotlinesPage({ params }: Props) {
  const { locale } = await params;
  const t = translatorFor(locale);
  return (
    <Frame locale={locale} here={pathTo.hotlines}>
      <h1>{t("hotlines.title")}</h1>
      <ZipForm locale={locale} />
      <p className="notice">{t("hotlines.notice")}</p>
      <h2>{t("hotlines.browse")}</h2>
      <ul className="states">
        {statesWithPages(locale).map((code) => (
          <li key={code}>
            <a href={pathTo.state(locale, code)}>{stateName(code, locale)}</a>
          </li>
        ))}
      </ul>
      <h2>{t("danger.title")}</h2>
      <CrisisLines locale={locale} />
      <h2>{t("hotlines.tier.national")}</h2>
      <ul className="hotlines">
        {nationalHotlines(site().hotlines).map(({ hotline }) => (
          <ViewOf key={hotline.id} view={hotlineView(hotline, null, cardWords(locale))} />
        ))}
      </ul>
      <p className="hint">{t("hotlines.attribution")}</p>
      <ReportCopy locale={locale} />
    </Frame>
  );
}
