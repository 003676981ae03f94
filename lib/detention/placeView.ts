import type { DetentionPlace } from "../model/detention";
import { type View, view } from "../model/view";
import { addressView, ENGLISH, englishText, type FactWords, phoneView, sourceView } from "./factViews";

type ShownPlace = Omit<DetentionPlace, "id" | "population" | "office">;

/** `reason`: why a place is shown; null in a list that has no order of its own. `office`: the name of its field office. */
type Beside = { reason: string | null; office: string };

/**
 * One place of detention as a reader sees it: what it is, its numbers and address, which office answers for it, how families visit,
 * and beside each of these where it was read. The same for a state page at build and for a ZIP code in the browser.
 */
export function placeView(place: ShownPlace, { reason, office }: Beside, words: FactWords): View {
  const { t } = words;
  const { phone, familyPhone, visits, mail, closed } = place;
  const kind = [t(`detained.kind.${place.kind}`), ...(place.sex ? [t(`detained.sex.${place.sex}`)] : [])];
  return view(
    "li",
    { class: "hotline" },
    view("h3", ENGLISH, place.name),
    view("p", { class: "kind" }, kind.join(" · ")),
    reason === null ? null : view("p", { class: "reason" }, reason),
    closed ? view("p", { class: "caution" }, t("detained.closed"), ...sourceView(closed, words)) : null,
    phone ? phoneView(phone, null, words) : null,
    familyPhone ? phoneView(familyPhone, t("detained.families"), words) : null,
    addressView(place),
    view("p", {}, t("detained.office"), ": ", view("bdi", ENGLISH, office)),
    visits
      ? view(
          "p",
          {},
          t("detained.visits"),
          " ",
          visits.byAppointment ? `${t("detained.byAppointment")} ` : null,
          ...englishText(visits.text, words),
          ...sourceView(visits, words),
        )
      : null,
    mail
      ? view("p", {}, t("detained.mail"), " ", ...englishText(mail.text, words), ...sourceView(mail, words))
      : null,
  );
}
