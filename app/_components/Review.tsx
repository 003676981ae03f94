import type { Review as ReviewRecord } from "../../lib/model/review";
import { reviewWords } from "../_site/reviewWords";

/** Says whether a lawyer has read the text, from data. Shown on every content page. */
export function Review({ review, locale }: { review: ReviewRecord | null; locale: string }) {
  return <p className="review">{reviewWords(review, locale)}</p>;
}
