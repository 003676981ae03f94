import type { ShownOffice } from "../model/detentionFile";
import { type View, view } from "../model/view";
import { addressView, ENGLISH, type FactWords, phoneView } from "./factViews";

/** A field office of ICE. `reason`: why it is shown; null where the page says so. */
export function officeView(office: ShownOffice, reason: View | null, words: FactWords): View {
  const { name, phone } = office;
  return view(
    "li",
    { class: "hotline" },
    view("h3", {}, words.t("detained.office"), ": ", view("bdi", ENGLISH, name)),
    reason === null ? null : view("div", { class: "reason" }, reason),
    phone ? phoneView(phone, null, words) : null,
    addressView(office),
  );
}

/** The counties that an office answers for, folded: by name alone, since all of them are called counties. */
export function countiesView(counties: readonly string[], { t }: FactWords): View {
  return view(
    "details",
    {},
    view("summary", {}, `${t("detained.counties")} (${counties.length})`),
    view("span", ENGLISH, counties.map((county) => county.replace(/ County$/, "")).join(", ")),
  );
}
