import type { Standing } from "../../lib/reviews/standing";
import { islandProps } from "../_site/islandProps";
import { reviewEnded, reviewWords } from "../_site/reviewWords";
import { Island } from "./Island";

/**
 * Says whether a lawyer has read the text, from signed reviews. Shown on every content page. A review that runs out says so by the
 * reader's clock, too, since a page may be read long after it was built.
 */
export function Review({ review, locale }: { review: Standing | null; locale: string }) {
  if (!review) return <p className="review">{reviewWords(review, locale)}</p>;
  return (
    <>
      <p
        className="review"
        {...islandProps("ended", { until: review.until, says: reviewEnded(review, locale) })}
      >
        {reviewWords(review, locale)}
      </p>
      <Island name="ended" />
    </>
  );
}
