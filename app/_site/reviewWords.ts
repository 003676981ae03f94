import { formatDate } from "../../lib/i18n/format";
import type { Review } from "../../lib/model/review";
import { site, translatorFor } from "./site";

/** Whether a lawyer has read a text, in words, as of the day of the build. */
export function reviewWords(review: Review | null, locale: string): string {
  const t = translatorFor(locale);
  if (!review) return t("review.none");
  if (review.until < site().asOf) return reviewEnded(review, locale);
  return t("review.done", {
    name: review.by,
    place: review.licensedIn,
    date: formatDate(review.on, locale),
  });
}

/** What a review says from the day after its last. */
export function reviewEnded({ by, until }: Review, locale: string): string {
  return translatorFor(locale)("review.expired", { name: by, date: formatDate(until, locale) });
}
