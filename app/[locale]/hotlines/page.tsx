import "../../_styles/find.css";
import type { Metadata } from "next";
import { hotlineView } from "../../../lib/hotlines/hotlineView";
import { nationalHotlines } from "../../../lib/hotlines/findHotlines";
import { HotlineKind } from "../../../lib/model/hotline";
import { pathTo } from "../../../lib/model/paths";
import { CrisisNumbers } from "../../_components/CrisisNumbers";
import { Fold } from "../../_components/Fold";
import { Frame } from "../../_components/Frame";
import { ReportCopy } from "../../_components/ReportCopy";
import { Island } from "../../_components/Island";
import { WishFields } from "../../_components/WishFields";
import { ZipForm } from "../../_components/ZipForm";
import { StateList } from "../../_components/StateList";
import { ViewOf } from "../../_components/ViewOf";
import { cardWords } from "../../_site/cardWords";
import { site, translatorFor } from "../../_site/site";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translatorFor((await params).locale);
  return { title: t("hotlines.title"), description: t("home.helpText") };
}

/** Help by ZIP code (in the browser), by state (a page each), and for the whole country (here): each folded to a line. */
export default async function HotlinesPage({ params }: Props) {
  const { locale } = await params;
  const t = translatorFor(locale);
  const national = nationalHotlines(site().hotlines).map(({ hotline }) => hotline);
  return (
    <Frame locale={locale} here={pathTo.hotlines}>
      <h1>{t("hotlines.title")}</h1>
      <section className="search">
        <ZipForm locale={locale}>
          <WishFields locale={locale} />
        </ZipForm>
        <Island name="zip" />
      </section>
      <CrisisNumbers locale={locale} />
      <Fold label={t("hotlines.browse")}>
        <StateList locale={locale} to={pathTo.state} />
      </Fold>
      <section className="national">
        <h2>{t("hotlines.tier.national")}</h2>
        {HotlineKind.options.map((kind) => {
          const own = national.filter((hotline) => hotline.kind === kind);
          if (own.length === 0) return null;
          return (
            <Fold key={kind} label={t(`hotlines.kinds.${kind}`)} count={own.length}>
              <ul className="hotlines">
                {own.map((hotline) => (
                  <ViewOf key={hotline.id} view={hotlineView(hotline, null, cardWords(locale))} />
                ))}
              </ul>
            </Fold>
          );
        })}
      </section>
      <p className="notice">{t("hotlines.notice")}</p>
      <p className="hint">{t("hotlines.attribution")}</p>
      <ReportCopy locale={locale} />
    </Frame>
  );
}
