import { timesText, weekday, weekText } from "../hotlines/hoursText";
import type { CheckInHours } from "../model/checkInHours";
import type { FactWords } from "./factViews";

/** Hours to check in at, in the reader's language: "Tue–Thu 8:00 AM–3:00 PM", "First Tuesday of each month, 9:00 AM–12:00 PM". */
export function checkInText(hours: CheckInHours, { locale, t }: Pick<FactWords, "locale" | "t">): string {
  if (hours.every === "week") return weekText(hours.open, locale, { everyDay: t("hotlines.everyDay") });
  return t(`detained.monthly.${hours.which}`, {
    day: weekday(hours.day, locale, "long"),
    times: timesText(hours.open, locale),
  });
}
