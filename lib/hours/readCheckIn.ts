import { MINUTES_A_DAY, type OpenWeek } from "../model/weeklyHours";
import { readWeek } from "./readHours";

/** Which of a month's Tuesdays, for one. */
export type OfMonth = "first" | "second" | "third" | "fourth" | "last";

/** Hours to check in at: of every week, or of one day (0: Monday) each month. */
export type CheckInHours =
  { every: "week"; open: OpenWeek } | { every: "month"; which: OfMonth; day: number; open: OpenWeek };

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
