import "../../../_styles/find.css";
import type { Metadata } from "next";
import { factSources } from "../../../../lib/detention/factSources";
import { localOfficeView, officeView } from "../../../../lib/detention/officeView";
import { readCheckIn } from "../../../../lib/hours/readCheckIn";
import { formatDate } from "../../../../lib/i18n/format";
import type { LocalOffice } from "../../../../lib/model/detention";
import { pathTo } from "../../../../lib/model/paths";
import { Frame } from "../../../_components/Frame";
import { ViewOf } from "../../../_components/ViewOf";
import { site, translatorFor } from "../../../_site/site";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translatorFor((await params).locale);
  return { title: t("detained.allOffices"), description: t("detained.notCheckIn") };
}

/** All offices of ICE where people check in, and where each fact about a place of detention was read. */
export default async function IceOfficesPage({ params }: Props) {
  const { locale } = await params;
  const t = translatorFor(locale);
  const { detention } = site().content;
  if (!detention) return null;
  const { offices, places } = detention;
  const words = { locale, t, links: true };
  return (
    <Frame locale={locale} here={(other) => pathTo.iceOffices(other)}>
      <h1>{t("detained.allOffices")}</h1>
      <p className="notice">
        {t("detained.notCheckIn")} {t("detained.askFirst")}
      </p>
      <p className="hint">{t("detained.localFrom", { date: formatDate(offices.list.on ?? "", locale) })}</p>
      <p>
        <a href={pathTo.findPerson(locale)}>{t("detained.title")}</a>
      </p>
      <h2>{t("detained.office")}</h2>
      {offices.offices.map(({ local, ...office }) => (
        <section key={office.id} id={office.id}>
          <ul className="hotlines">
            <ViewOf view={officeView(office, null, words)} />
          </ul>
          {office.email && (
            <p>
              <a href={`mailto:${office.email}`} dir="ltr">
                {office.email}
              </a>
            </p>
          )}
          <details>
            <summary>
              {t("detained.local")} ({local.length})
            </summary>
            <ul className="hotlines">
              {local.map((one) => (
                <ViewOf key={one.id} view={localOfficeView(one, hoursOf(one), words)} />
              ))}
            </ul>
          </details>
        </section>
      ))}
      <section>
        <h2>{t("guide.sources")}</h2>
        <p className="hint">{t("detained.attribution")}</p>
        <ul>
          {places.places.flatMap((place) => {
            const sources = factSources(place, words);
            return sources ? [<ViewOf key={place.id} view={sources} />] : [];
          })}
        </ul>
      </section>
    </Frame>
  );
}

/** The check of content has read them before. */
function hoursOf({ checkIn }: LocalOffice) {
  return checkIn?.hours ? readCheckIn(checkIn.hours) : null;
}
