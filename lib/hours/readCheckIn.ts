import type { CheckInHours, OfMonth } from "../model/checkInHours";
import { MINUTES_A_DAY } from "../model/weeklyHours";
import { readWeek } from "./readHours";

const WHICH: Readonly<Record<string, OfMonth>> = {
  "1": "first",
  "2": "second",
  "3": "third",
  "4": "fourth",
  "-1": "last",
};

/** One day of a month in OpenStreetMap's form: "Tu[1] 09:00-12:00". */
const MONTHLY = /^(?<day>Mo|Tu|We|Th|Fr|Sa|Su)\[(?<which>[1-4]|-1)\] (?<times>.+)$/;

/** Check-in hours from OpenStreetMap's form, by the clock of the place. Null where they are in neither form. */
export function readCheckIn(osm: string): CheckInHours | null {
  const { day, which, times } = MONTHLY.exec(osm)?.groups ?? {};
  // The times of a day of the month are those of that day in any week.
  const open = readWeek(day && times ? `${day} ${times}` : osm);
  if (!Array.isArray(open)) return null;
  if (!which) return { every: "week", open };
  return { every: "month", which: WHICH[which]!, day: Math.floor(open[0]![0] / MINUTES_A_DAY), open };
}
