import { formatDate } from "../../lib/i18n/format";
import type { Review as ReviewRecord } from "../../lib/model/review";
import { site, translatorFor } from "../_site/site";

/** Says whether a lawyer has read the text, from data. Shown on every content page. */
export function Review({ review, locale }: { review: ReviewRecord | null; locale: string }) {
  const t = translatorFor(locale);
  if (!review) return <p className="review">{t("review.none")}</p>;
  const expired = review.until < site().asOf;
  const values = {
    name: review.by,
    place: review.licensedIn,
    date: formatDate(expired ? review.until : review.on, locale),
  };
  return <p className="review">{t(expired ? "review.expired" : "review.done", values)}</p>;
}
