import "../../_styles/find.css";
import type { Metadata } from "next";
import { placeView } from "../../../lib/detention/placeView";
import { formatDate } from "../../../lib/i18n/format";
import { textIn } from "../../../lib/i18n/textIn";
import { byId } from "../../../lib/model/byId";
import { pathTo } from "../../../lib/model/paths";
import { numberCitations } from "../../../lib/views/numberCitations";
import { Endnotes, SOURCE_ANCHOR } from "../../_components/Endnotes";
import { Fallback } from "../../_components/Fallback";
import { Frame } from "../../_components/Frame";
import { PlaceForm } from "../../_components/PlaceForm";
import { Blocks } from "../../_components/Prose";
import { FIND_PERSON } from "../../../lib/views/quotingPages";
import { Review } from "../../_components/Review";
import { scriptLinks } from "../../_components/scriptLinks";
import { StateList } from "../../_components/StateList";
import { ViewOf } from "../../_components/ViewOf";
import { officeOf } from "../../_site/officeOf";
import { site, translatorFor } from "../../_site/site";

type Props = { params: Promise<{ locale: string }> };

const { guide: GUIDE, steps: STEPS, visit: VISIT, scripts: SCRIPTS } = FIND_PERSON;
/** The section of its guide on what a lawyer and a member of Congress can do. */
const HELP = "first-hours";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translatorFor((await params).locale);
  return { title: t("detained.title"), description: t("detained.lead") };
}

/**
 * How to find a person in custody: where people are held near a ZIP code, in the browser and first, as whoever opens this page
 * looks for somebody; the steps of a search; and the places by state.
 */
export default async function FindPersonPage({ params }: Props) {
  const { locale } = await params;
  const t = translatorFor(locale);
  const { content } = site();
  const guide = byId(content.guides, GUIDE);
  const { text, locale: textLocale } = textIn(guide.texts, locale);
  const sectionOf = (key: string) => text.sections.find((section) => section.key === key)!;
  const steps = STEPS.map(sectionOf);
  const visit = sectionOf(VISIT);
  const blocks = [...steps, visit].flatMap((section) => section.blocks);
  const citations = numberCitations(blocks);
  const list = (key: string, ends: readonly string[]) => (
    <section>
      <h2 id={key}>{t(`detained.${key}`)}</h2>
      <ul>
        {ends.map((end) => (
          <li key={end}>{t(`detained.${key}.${end}`)}</li>
        ))}
      </ul>
    </section>
  );
  const cited = (section: (typeof steps)[number]) => (
    <Fallback key={section.key} locale={locale} textLocale={textLocale} quiet>
      <section>
        <h2 id={section.key}>{section.heading}</h2>
        <Blocks blocks={section.blocks} citations={citations} anchor={SOURCE_ANCHOR} />
      </section>
    </Fallback>
  );
  const places = content.detention?.places;

  return (
    <Frame locale={locale} here={pathTo.findPerson} hasStatements>
      <h1>{t("detained.title")}</h1>
      <p className="lead">{t("detained.lead")}</p>
      <PlaceForm locale={locale} />
      <Review texts={[`guide/${GUIDE}`, ...SCRIPTS.map((id) => `script/${id}`)]} locale={locale} />
      <p>
        <a className="act" href="#places">
          {t("detained.places")}
        </a>
      </p>
      {steps.map(cited)}
      <section>
        <h2>{t("guide.scripts")}</h2>
        <ul className="more">{scriptLinks(SCRIPTS, locale)}</ul>
      </section>
      {list("again", ["search", "ask", "help"])}
      <p>
        {t("detained.again.more")} <a href={pathTo.guide(locale, GUIDE, HELP)}>{sectionOf(HELP).heading}</a>
      </p>
      <p>
        <a className="act" href={pathTo.hotlines(locale)}>
          {t("hotlines.title")}
        </a>
      </p>
      {list("abroad", ["helper", "dial", "ministry"])}
      {places && (
        <section>
          <h2 id="places">{t("detained.places")}</h2>
          <p>{t("detained.moved")}</p>
          <p>{t("detained.askFirst")}</p>
          <p className="notice">{t("detained.list", { date: formatDate(places.list.on ?? "", locale) })}</p>
          <h3>{t("hotlines.browse")}</h3>
          <StateList locale={locale} to={pathTo.statePlaces} />
          <h3>{t("detained.outside")}</h3>
          <ul className="hotlines">
            {places.places
              .filter((place) => place.abroad)
              .map((place) => (
                <ViewOf
                  key={place.id}
                  view={placeView(
                    place,
                    { reason: null, office: officeOf(place) },
                    { locale, t, links: true },
                  )}
                />
              ))}
          </ul>
        </section>
      )}
      {cited(visit)}
      <p>
        <a href={pathTo.guide(locale, GUIDE)}>{text.title}</a>
      </p>
      <p className="as-of">{t("guide.asOf", { date: formatDate(guide.asOf, locale) })}</p>
      <Endnotes locale={locale} citations={citations} blocks={blocks} />
      <p className="hint">{t("detained.attribution")}</p>
    </Frame>
  );
}
