import type { Hours } from "../../model/hotline";
import { MINUTES_A_DAY, type OpenWeek, type WeeklyHours } from "../../model/weeklyHours";
import type { Schedule } from "./model";
import { uuidOf } from "./uuid";

/** Days of RFC 5545, and of OpenStreetMap ("Mo"), Monday first. */
const DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
/** A winter's day: a schedule bears one offset from UTC, and standard time is the one that has a name of its own. */
const WINTER = new Date("2024-01-15T12:00:00Z");

/** A time of a day in minutes since midnight. `to` is not after `from` where it is on the next day. */
type Span = { day: number; from: number; to: number };

/**
 * A week as schedules that repeat every week: one for each time of day, with the days on which it holds. Times are by the
 * clock of the place; their offset from UTC is that of standard time, and the description says so.
 */
export function schedulesOf(service: string, { open, timeZone }: WeeklyHours): Schedule[] {
  const offset = offsetIn(timeZone);
  return byTime(open).map(([time, days]) => {
    const [from = 0, to = 0] = time.split("-").map(Number);
    return {
      id: uuidOf(`${service}/schedule/${time}`),
      service_id: service,
      freq: "WEEKLY",
      wkst: "MO",
      byday: days.map((day) => DAYS[day]!).join(","),
      opens_at: `${clock(from)}${offset.text}`,
      closes_at: `${clock(to)}${offset.text}`,
      timezone: offset.hours,
      description: `By the clock of ${timeZone}, all year: from spring to autumn the offset is an hour more where clocks change.`,
    };
  });
}

/** The spans of a week, those of the same time of day together: "540-1020" → [0, 1, 2]. */
function byTime(open: OpenWeek): [time: string, days: number[]][] {
  const days = new Map<string, number[]>();
  for (const { day, from, to } of open.flatMap(dailySpans)) {
    const time = `${from}-${to}`;
    days.set(time, [...(days.get(time) ?? []), day]);
  }
  return [...days];
}

/** A span of a day or more is cut at each midnight; one that only runs past midnight stays whole. */
function dailySpans([from, to]: [number, number]): Span[] {
  const day = Math.floor(from / MINUTES_A_DAY);
  const midnight = (day + 1) * MINUTES_A_DAY;
  const start = from % MINUTES_A_DAY;
  if (to <= midnight) return [{ day, from: start, to: to - day * MINUTES_A_DAY }];
  if (to - from < MINUTES_A_DAY) return [{ day, from: start, to: to - midnight }];
  return [{ day, from: start, to: MINUTES_A_DAY }, ...dailySpans([midnight, to])];
}

/** "09:00"; the end of the day is 23:59, since many readers know no 24:00. */
function clock(minutes: number): string {
  const shown = minutes === MINUTES_A_DAY ? minutes - 1 : minutes;
  return `${two(Math.floor(shown / 60))}:${two(shown % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function offsetIn(timeZone: string): { hours: number; text: string } {
  const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" }).formatToParts(WINTER);
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, text = "+00:00"] = /^GMT(.+)$/.exec(name) ?? [];
  const [hours = 0, minutes = 0] = text.split(":").map(Number);
  return { hours: hours + (Math.sign(hours) || 1) * (minutes / 60), text };
}

/** Why a schedule is no week of hours, in the words of a fault; its field and what stands there. */
export type ScheduleFault = { at: number; field: keyof Schedule; expected: string; received: string };

/** The week that schedules say, as opening hours in OpenStreetMap's form. No schedules: undefined. */
export function hoursOfSchedules(
  schedules: readonly Schedule[],
  timeZone: string,
): { hours: Hours | undefined; faults: ScheduleFault[] } {
  const faults: ScheduleFault[] = [];
  const spans = schedules.flatMap((schedule, at) => {
    const fault = (field: keyof Schedule, expected: string) => {
      faults.push({ at, field, expected, received: JSON.stringify(schedule[field]) ?? "nothing" });
    };
    if ((schedule.freq ?? "WEEKLY") !== "WEEKLY") fault("freq", '"WEEKLY"');
    if ((schedule.interval ?? 1) !== 1) fault("interval", "1: hours that are the same every week");
    const days = (schedule.byday ?? "").split(",").map((day) => DAYS.findIndex((one) => one === day.trim()));
    if (days.includes(-1)) fault("byday", `days such as ${DAYS.slice(0, 2).join(",")}`);
    const [from, to] = [minutesOf(schedule.opens_at), minutesOf(schedule.closes_at)];
    if (from === undefined) fault("opens_at", "a time such as 09:00");
    if (to === undefined) fault("closes_at", "a time such as 17:00");
    return from === undefined || to === undefined ? [] : days.map((day): Span => ({ day, from, to }));
  });
  if (faults.length > 0 || spans.length === 0) return { hours: undefined, faults };
  return { hours: { osm: osmOf(spans), timeZone }, faults };
}

/** Minutes since midnight. Seconds and offsets are left: times are by the clock of the place. */
function minutesOf(time: string | undefined): number | undefined {
  const [, hours, minutes] = /^([01]?\d|2[0-4]):([0-5]\d)/.exec(time ?? "") ?? [];
  if (hours === undefined) return undefined;
  const total = Number(hours) * 60 + Number(minutes);
  return total === MINUTES_A_DAY - 1 ? MINUTES_A_DAY : Math.min(total, MINUTES_A_DAY);
}

/** "Mo-Fr 09:00-17:00; Sa 10:00-12:00". */
function osmOf(spans: readonly Span[]): string {
  const timesOfDay = DAYS.map((_, day) =>
    spans
      .filter((span) => span.day === day)
      .sort((a, b) => a.from - b.from)
      .map(({ from, to }) => `${osmClock(from)}-${osmClock(to)}`)
      .join(","),
  );
  if (timesOfDay.every((times) => times === "00:00-24:00")) return "24/7";
  const rules = new Map<string, number[]>();
  for (const [day, times] of timesOfDay.entries())
    if (times !== "") rules.set(times, [...(rules.get(times) ?? []), day]);
  return [...rules].map(([times, days]) => `${osmDays(days)} ${times}`).join("; ");
}

function osmClock(minutes: number): string {
  return minutes === MINUTES_A_DAY ? "24:00" : clock(minutes);
}

/** "Mo-We,Fr". */
function osmDays(days: readonly number[]): string {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const name = (day: number) => `${DAYS[day]![0]}${DAYS[day]![1]!.toLowerCase()}`;
  return runs
    .map((run) => (run.length > 1 ? `${name(run[0]!)}-${name(run.at(-1)!)}` : name(run[0]!)))
    .join(",");
}
