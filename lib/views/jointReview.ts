import { textIn } from "../i18n/textIn";
import type { Content } from "../model/content";
import type { Review } from "../model/review";

/** The review of a page made of several texts: none while one of them has none, else the first to run out. */
export function jointReview(reviews: readonly (Review | null)[]): Review | null {
  const done = reviews.filter((review) => review !== null);
  if (done.length === 0 || done.length < reviews.length) return null;
  return done.reduce((first, review) => (review.until < first.until ? review : first));
}

/** The review of every text that a reader of one locale can meet. */
export function reviewsIn(content: Content, locale: string): (Review | null)[] {
  const things = [
    content.scripts,
    content.contested,
    content.warnings,
    content.who,
    content.phone,
    content.checklists,
    content.guides,
    content.terms,
    content.drawings,
  ];
  return things.flatMap((list) =>
    list.map((thing) => textIn<{ review: Review | null }>(thing.texts, locale).text.review),
  );
}
