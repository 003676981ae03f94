import type { DetentionPlace } from "../model/detention";
import { type View, view } from "../model/view";
import { ENGLISH, type FactWords, sourceView } from "./factViews";

/** Where what is known of a place, besides ICE's list, was read: one entry of a list. Null where there is nothing. */
export function factSources(place: DetentionPlace, words: FactWords): View | null {
  const { t } = words;
  const facts = [
    [t("detained.number"), place.phone],
    [t("detained.families"), place.familyPhone],
    [t("detained.visits"), place.visits],
    [t("detained.mail"), place.mail],
    [t("detained.closed"), place.closed],
  ] as const;
  const said = facts.flatMap(([label, fact]) => (fact ? [" ", label, ...sourceView(fact, words)] : []));
  if (said.length === 0) return null;
  return view("li", {}, view("bdi", ENGLISH, `${place.name}, ${place.state ?? place.abroad ?? ""}`), ...said);
}
