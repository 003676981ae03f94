import OpeningHours from "opening_hours";
import type { Hours } from "../model/hotline";
import { MINUTES_A_WEEK, type OpenWeek, type WeeklyHours } from "../model/weeklyHours";

/** What is wrong with a field of `Hours`, in the words of a fault. */
export type HoursFault = { field: "osm" | "timeZone"; expected: string; received: string };

/** A week that begins on a Monday and in which no clock of the build machine's time zone changes. */
const MONDAY = new Date(2024, 0, 8);
const NEXT_MONDAY = new Date(2024, 0, 15);

/**
 * Opening hours as a week of minutes. Hours that differ from week to week ("Fr[1]"), have a comment or are not written
 * in full are faults: nobody could say from them whether a line is open now. See lib/decisions/0025.
 */
export function readHours({ osm, timeZone }: Hours): { hours: WeeklyHours } | { faults: HoursFault[] } {
  const faults: HoursFault[] = [];
  if (!isTimeZone(timeZone)) {
    faults.push({
      field: "timeZone",
      expected: "a time zone such as America/New_York",
      received: JSON.stringify(timeZone),
    });
  }
  const week = readWeek(osm);
  if (!Array.isArray(week)) faults.push({ field: "osm", ...week });
  return faults.length > 0 || !Array.isArray(week) ? { faults } : { hours: { open: week, timeZone } };
}

/** The hours of checked content. Throws where they cannot be read. */
export function weeklyHours(hours: Hours): WeeklyHours {
  const read = readHours(hours);
  if ("faults" in read) throw new Error(`opening hours: ${JSON.stringify(read.faults)}`);
  return read.hours;
}

type RefusedHours = Omit<HoursFault, "field">;

/** Opening hours as a week, or why they are none. */
export function readWeek(osm: string): OpenWeek | RefusedHours {
  const form = 'hours such as "Mo-Fr 09:00-17:00"';
  const refused = (expected: string, why?: string): RefusedHours => ({
    expected,
    received: why ? `${JSON.stringify(osm)} (${firstLine(why)})` : JSON.stringify(osm),
  });
  let read: OpeningHours;
  try {
    read = new OpeningHours(osm);
  } catch (error) {
    return refused(form, error instanceof Error ? error.message : String(error));
  }
  const [warning] = read.getWarnings();
  if (warning) return refused(form, warning);
  if (!read.isWeekStable())
    return refused("hours that are the same every week; write others in restrictions");
  const spans = read.getOpenIntervals(MONDAY, NEXT_MONDAY);
  if (spans.some(([, , , comment]) => comment))
    return refused("hours without a comment; write it in restrictions");
  if (spans.length === 0) return refused("hours at which somebody answers");
  return joined(spans.map(([from, to]) => [minuteOf(from), minuteOf(to)]));
}

/** Spans that touch are one. */
function joined(spans: OpenWeek): OpenWeek {
  const open: OpenWeek = [];
  for (const [from, to] of spans) {
    const last = open.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else open.push([from, to]);
  }
  return open;
}

function minuteOf(date: Date): number {
  return Math.min(MINUTES_A_WEEK, Math.round((date.getTime() - MONDAY.getTime()) / 60_000));
}

function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

function firstLine(message: string): string {
  return (message.split("\n")[0] ?? "").trim();
}
