import { MINUTES_A_DAY, type WeeklyHours } from "../model/weeklyHours";

/** Whether somebody answers at `instant`, by the clock of the line's own time zone. Holidays are not known. */
export function isOpen({ open, timeZone }: WeeklyHours, instant: Date): boolean {
  const minute = minuteOfWeek(instant, timeZone);
  return open.some(([from, to]) => from <= minute && minute < to);
}

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** Minutes since Monday 00:00 by the clock of `timeZone`. */
export function minuteOfWeek(instant: Date, timeZone: string): number {
  const format = new Intl.DateTimeFormat("en-US", {
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone,
  });
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return DAYS.indexOf(parts.weekday ?? "") * MINUTES_A_DAY + Number(parts.hour) * 60 + Number(parts.minute);
}
