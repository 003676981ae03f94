import type { FactWords } from "../../lib/detention/factViews";
import { countiesView, officeView } from "../../lib/detention/officeView";
import { placeView } from "../../lib/detention/placeView";
import { formatDate } from "../../lib/i18n/format";
import { pathTo } from "../../lib/model/paths";
import type { View } from "../../lib/model/view";
import { officeOf } from "../_site/officeOf";
import { site, stateName, translatorFor } from "../_site/site";
import { ViewOf } from "./ViewOf";

type Props = { state: string; locale: string };

/**
 * Where people are held in one state, and which offices of ICE answer there. Phones keep this page of every state, so it
 * says what is the same everywhere in few words, and once.
 */
export function DetentionSection({ state, locale }: Props) {
  const { detention } = site().content;
  if (!detention) return null;
  const t = translatorFor(locale);
  const { list, places } = detention.places;
  const here = places.filter((place) => place.state === state);
  const date = formatDate(list.on ?? "", locale);
  const words = { locale, t, links: false };
  const offices = officeViews(state, words);
  return (
    <section id="detention">
      <h2>{t("detained.places")}</h2>
      <p>
        {t("detained.moved")} <a href={pathTo.findPerson(locale)}>{t("detained.title")}</a>
      </p>
      <p>
        {t("detained.notCheckIn")} {t("detained.askFirst")}{" "}
        <a href={pathTo.iceOffices(locale)}>{t("detained.allOffices")}</a>
      </p>
      {offices.length > 0 ? (
        <ul className="hotlines">
          {offices.map((office, index) => (
            <ViewOf key={index} view={office} />
          ))}
        </ul>
      ) : (
        <p>{t("detained.noOffice", { state: stateName(state, locale) })}</p>
      )}
      {here.length === 0 ? (
        <p>{t("detained.none", { date, state: stateName(state, locale) })}</p>
      ) : (
        <details>
          <summary>
            {t("detained.inState")} ({here.length})
          </summary>
          <p className="hint">{t("detained.list", { date })}</p>
          <ul className="hotlines">
            {here.map((place) => (
              <ViewOf
                key={place.id}
                view={placeView(place, { reason: null, office: officeOf(place) }, words)}
              />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** The field office of the state; where counties have different ones, each with its counties. */
function officeViews(state: string, words: FactWords): View[] {
  const { offices, areas } = site().content.detention!;
  const area = areas.states.find((one) => one.state === state);
  const viewOf = (id: string, reason: View | null) => {
    const office = offices.offices.find((one) => one.id === id);
    return office ? [officeView(office, reason, words)] : [];
  };
  if (!area?.office) return [];
  if (!area.others) return viewOf(area.office, null);
  return [
    ...area.others.flatMap(({ office, counties }) => viewOf(office, countiesView(counties, words))),
    ...viewOf(area.office, words.t("detained.otherCounties")),
  ];
}
