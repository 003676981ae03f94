import { formatDate } from "../i18n/format";
import { interpolate } from "../i18n/interpolate";
import type { OfflineNews, SavedCopy } from "./offlineIndex";

const DAY_IN_MS = 86_400_000;
/** A copy older than this says so. */
const OLD_AFTER_DAYS = 30;

/**
 * What a kept page has to say of its age, or null: that something urgent has changed since it was made, or that it is
 * old. A clock that stands before the day of the build is wrong, and says nothing of the age.
 * @param now milliseconds since 1970, by the device's clock.
 */
export function ageNotice(copy: SavedCopy, news: Pick<OfflineNews, "urgent">, now: number): string | null {
  const { made, notices, locale } = copy;
  const date = formatDate(made, locale);
  if (news.urgent !== null && news.urgent > made) return interpolate(notices.urgent, { date });
  return ageInDays(made, now) > OLD_AFTER_DAYS ? interpolate(notices.old, { date }) : null;
}

/** Whole days since a copy was made; less than nothing where the clock is wrong. */
export function ageInDays(made: string, now: number): number {
  return Math.floor((now - Date.parse(`${made}T00:00:00Z`)) / DAY_IN_MS);
}
