import { dateFormat } from "../i18n/dateFormat";
import { formatList } from "../i18n/format";
import { MINUTES_A_DAY, MINUTES_A_WEEK, type OpenWeek, type WeeklyHours } from "../model/weeklyHours";

/** Words that `Intl` does not have: for day and night, and for every day. */
export type HoursWords = { dayAndNight: string; everyDay: string };

type Days = { days: number[]; spans: string };

/** Weekly hours in the reader's language, by the clock of the line: "Mon–Fri 9:00 AM–5:00 PM (Pacific Time)". */
export function hoursText({ open, timeZone }: WeeklyHours, locale: string, words: HoursWords): string {
  const [first] = open;
  if (first?.[0] === 0 && first[1] === MINUTES_A_WEEK) return words.dayAndNight;
  return `${weekText(open, locale, words)} (${zoneName(timeZone, locale)})`;
}

/**
 * A week in the reader's language, for whoever goes there and needs no time zone. Days with the same hours stand
 * together, three or more in a row as a range.
 */
export function weekText(open: OpenWeek, locale: string, words: Pick<HoursWords, "everyDay">): string {
  const groups: Days[] = [];
  for (let day = 0; day < 7; day++) {
    const spans = timesText(spansOf(open, day), locale);
    if (spans === "") continue;
    const same = groups.find((group) => group.spans === spans);
    if (same) same.days.push(day);
    else groups.push({ days: [day], spans });
  }
  const texts = groups.map(
    ({ days, spans }) => `${days.length === 7 ? words.everyDay : daysText(days, locale)} ${spans}`,
  );
  return texts.join(BETWEEN[locale] ?? "; ");
}

/** What `Intl` has no name for: a semicolon, where a language has its own. */
const BETWEEN: Readonly<Record<string, string>> = { ar: "؛ ", "zh-Hans": "；" };

/** Times of day, whatever the day: "9:00 AM–12:00 PM". */
export function timesText(spans: OpenWeek, locale: string): string {
  return formatList(
    spans.map(([from, to]) => `${timeText(from, locale)}\u2013${timeText(to, locale)}`),
    locale,
  );
}

/** The spans that begin on `day` (0: Monday). One that goes on past midnight belongs to the day on which it began. */
function spansOf(open: OpenWeek, day: number): OpenWeek {
  return open.filter(([from]) => Math.floor(from / MINUTES_A_DAY) === day);
}

function daysText(days: readonly number[], locale: string): string {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const names = runs.flatMap((run) => {
    const all = run.map((day) => weekday(day, locale));
    return run.length > 2 ? [`${all[0]}\u2013${all.at(-1)}`] : all;
  });
  return formatList(names, locale);
}

/** 2024-01-01 was a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);

/** The name of a day (0: Monday). */
export function weekday(day: number, locale: string, length: "short" | "long" = "short"): string {
  return dateFormat(locale, { weekday: length, timeZone: "UTC" }).format(
    MONDAY + day * MINUTES_A_DAY * 60_000,
  );
}

function timeText(minute: number, locale: string): string {
  const format = dateFormat(locale, {
    hour: "numeric",
    minute: "2-digit",
    timeZone: "UTC",
    numberingSystem: "latn",
  });
  return format.format(MONDAY + minute * 60_000);
}

/** "Pacific Time": the same in summer and in winter. */
function zoneName(timeZone: string, locale: string): string {
  const parts = dateFormat(locale, { timeZone, timeZoneName: "longGeneric" }).formatToParts(MONDAY);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}
