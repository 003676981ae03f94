import { readCheckIn } from "../hours/readCheckIn";
import type { LocalOffice } from "../model/detention";
import { type View, view } from "../model/view";
import { checkInText } from "./checkInText";
import { addressView, ENGLISH, englishText, type FactWords, numberView } from "./factViews";

/** An office to check in at. Its page says once where numbers and hours are from. For the build: no browser reads hours. */
export function localOfficeView(
  { name, area, phone, checkIn, ...address }: LocalOffice,
  words: FactWords,
): View {
  const line = (key: string, told: View[]) => view("p", {}, words.t(key), " ", ...told);
  const hours = checkIn?.hours ? readCheckIn(checkIn.hours) : null;
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
