import { formatDate } from "../../lib/i18n/format";
import type { Review } from "../../lib/model/review";
import { site, translatorFor } from "./site";

/** Whether a lawyer has read a text, in words. */
export function reviewWords(review: Review | null, locale: string): string {
  const t = translatorFor(locale);
  if (!review) return t("review.none");
  const expired = review.until < site().asOf;
  return t(expired ? "review.expired" : "review.done", {
    name: review.by,
    place: review.licensedIn,
    date: formatDate(expired ? review.until : review.on, locale),
  });
}
