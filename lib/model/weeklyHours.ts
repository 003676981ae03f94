/**
 * A week of hours: from when to when, in minutes since Monday 00:00, in order and apart; day and night is one span of the
 * whole week.
 */
export type OpenWeek = [from: number, to: number][];

/** Hours that are the same every week, by the clock of `timeZone` (IANA). */
export type WeeklyHours = {
  open: OpenWeek;
  timeZone: string;
  /** No page that they were read on bears a date: nobody knows how old they are. */
  undated?: true;
};

export const MINUTES_A_DAY = 24 * 60;
export const MINUTES_A_WEEK = 7 * MINUTES_A_DAY;
