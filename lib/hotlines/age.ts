/** What was seen longer ago than this counts as old: numbers change hands. */
const OLD_MONTHS = 24;

/** Whether a date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) is old on another. */
export function isOld(date: string, today: string): boolean {
  return monthsOf(today) - monthsOf(date) > OLD_MONTHS;
}

/** A date as a number of months, so that a newer one counts as more. None: 0. A year alone counts as its first month. */
export function monthsOf(date: string | undefined): number {
  const [year = 0, month = 1] = (date ?? "").split("-").map(Number);
  return year * 12 + (year > 0 ? month : 0);
}
