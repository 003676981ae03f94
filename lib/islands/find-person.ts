import type { FactWords } from "../detention/factViews";
import { officesFor } from "../detention/officesFor";
import { officeView } from "../detention/officeView";
import { placesNear } from "../detention/placesNear";
import { placeView } from "../detention/placeView";
import { isMilitaryZip } from "../hotlines/isMilitaryZip";
import { milesText } from "../hotlines/milesText";
import { likelyState, readZip, regionOf } from "../hotlines/zipRegion";
import { formatList } from "../i18n/format";
import type { DetentionFile } from "../model/detentionFile";
import type { IslandData } from "../model/islandData";
import { pathTo } from "../model/paths";
import { type View, view } from "../model/view";
import type { ZipRecord, ZipRegion } from "../model/zip";
import { fetchJson } from "./fetchJson";
import { makeNode } from "./makeNode";
import { islandOf } from "./part";
import { type ReadZip, zipBox } from "./zipBox";

/** As many as a person can call in an hour. */
const MOST = 10;

/**
 * The ZIP code box of the page on finding a person: the field office that answers there, and the nearest places of
 * detention. All is looked up on the device.
 */
function improve(form: HTMLFormElement, told: IslandData["find-person"]): void {
  const { locale, strings } = told;
  const { t, stateName, answers, say, lookUp, askState, sayUnknown } = zipBox(form, told, {
    loading: strings["search.loading"] ?? "",
    failed: strings["hotlines.failed"] ?? "",
    find: (typed, state) => find(typed, state),
    stateHref: (state) => pathTo.statePlaces(locale, state),
  });
  const words: FactWords = { locale, t, links: true };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    lookUp();
  });
  form.hidden = false;

  /** @param state the one that was chosen, where a ZIP code lies in two. */
  const find = async (typed: ReadZip, state?: string) => {
    const [region, file] = await Promise.all([
      fetchJson<ZipRegion>(pathTo.zipRegion(regionOf(typed.zip))),
      fetchJson<DetentionFile>(pathTo.detention()),
    ]);
    const record = readZip(region, typed.zip);
    if (!record && isMilitaryZip(typed.zip)) return () => say(t("detained.military"));
    if (!record) return () => sayUnknown(likelyState(region, typed.zip));
    // A state said beside the digits answers which one, where the ZIP code lies in it.
    const said = record.states.find((code) => code === (state ?? typed.state));
    if (record.states.length > 1 && !said) return () => askState(record.states);
    return () => show(typed.zip, record, said ?? record.states[0]!, file);
  };

  const show = (zip: string, record: ZipRecord, state: string, file: DetentionFile) => {
    say(t("detained.zipFor", { zip, place: stateName(state) }));
    form.scrollIntoView({ block: "start" });
    const inState = record.places.filter((place) => place.state === state);
    const offices = officesFor(inState, file.areas).flatMap(({ office: id, counties }): View[] => {
      const office = file.offices.find((one) => one.id === id);
      const reason =
        counties.length > 0
          ? t("detained.forCounty", { county: formatList(counties, locale) })
          : t("detained.forState", { state: stateName(state) });
      return office ? [officeView(office, reason, words)] : [];
    });
    const places = placesNear(record, file.places, MOST).map(({ place, miles }) => {
      const where = t("detained.where", { city: place.city, state: stateName(place.state ?? "") });
      const office = file.offices.find(({ id }) => id === place.office)!.name;
      return placeView(place, { reason: milesText(miles, where, t), office }, words);
    });
    answers.append(
      makeNode(view("p", { class: "notice" }, t("detained.askFirst"))),
      ...(offices.length > 0
        ? [makeNode(view("ul", { class: "hotlines" }, ...offices))]
        : [makeNode(view("p", {}, t("detained.noOffice", { state: stateName(state) })))]),
      makeNode(view("p", { class: "hint" }, t("detained.notCheckIn"))),
      makeNode(view("h3", {}, t("detained.nearest"))),
      makeNode(view("p", {}, t("detained.moved"))),
      makeNode(view("ul", { class: "hotlines" }, ...places)),
    );
  };
}

const island = islandOf<"find-person", HTMLFormElement>("find-person");
if (island) improve(island.root, island.told);
