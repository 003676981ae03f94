import { reviewOf, unreviewedBeside } from "../../lib/views/reviewOf";
import { behindWords } from "../_site/behindWords";
import { islandProps } from "../_site/islandProps";
import { reviewEnded, reviewWords } from "../_site/reviewWords";
import { site } from "../_site/site";
import { Island } from "./Island";

/** @param texts those of the page, by kind and id. */
type Props = { texts: readonly string[]; locale: string };

/**
 * Says whether a lawyer has read the texts, from signed reviews, and whether all of it is translated. Shown on every content page. A
 * review that runs out says so by the reader's clock, too, since a page may be read long after it was built.
 */
export function Review({ texts, locale }: Props) {
  const review = reviewOf(site().content, texts, locale);
  const behind = behindWords(texts, locale);
  const ends = review && islandProps("ended", { until: review.until, says: reviewEnded(review, locale) });
  return (
    <>
      <p className="review" {...ends}>
        {reviewWords(review, locale, unreviewedBeside(site().content, texts, locale))}
      </p>
      {ends && <Island name="ended" />}
      {behind && <p className="notice">{behind}</p>}
    </>
  );
}
