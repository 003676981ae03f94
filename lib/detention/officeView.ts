import type { CheckInHours } from "../model/checkInHours";
import type { LocalOffice } from "../model/detention";
import type { ShownOffice } from "../model/detentionFile";
import { type View, view } from "../model/view";
import { checkInText } from "./checkInText";
import { addressView, ENGLISH, englishText, type FactWords, numberView, phoneView } from "./factViews";

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

/** An office to check in at, with its hours as they were read. Its page says once where numbers and hours are from. */
export function localOfficeView(
  { name, area, phone, checkIn, ...address }: LocalOffice,
  hours: CheckInHours | null,
  words: FactWords,
): View {
  const line = (key: string, told: View[]) => view("p", {}, words.t(key), " ", ...told);
  return view(
    "li",
    { class: "hotline" },
    view("h3", ENGLISH, name),
    phone ? view("p", {}, numberView(phone)) : null,
    addressView(address),
    hours ? line("detained.hours", [checkInText(hours, words)]) : null,
    checkIn?.note ? line("detained.checkInNote", englishText(checkIn.note, words)) : null,
    area ? line("detained.area", englishText(area, words)) : null,
  );
}
