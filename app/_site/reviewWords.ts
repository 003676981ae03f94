import { formatDate, formatList } from "../../lib/i18n/format";
import type { Reviewer } from "../../lib/model/review";
import type { Standing, Vouching } from "../../lib/reviews/standing";
import { site, stateName, translatorFor } from "./site";

/** How many sentences or titles a page names: more are counted where a count is told, and three dots tell of them. */
const NAMED = 5;

/**
 * Whether a lawyer has read a text, and what of it has changed since, in words, as of the day of the build. What bears no mark of its own, as a
 * question or the law of a state, is named.
 * @param beside the titles of texts of the same page that nobody has reviewed, where others are.
 */
export function reviewWords(
  standing: Standing | null,
  locale: string,
  beside: readonly string[] = [],
): string {
  const t = translatorFor(locale);
  if (!standing)
    return [
      t("review.none"),
      ...(beside.length > 0 ? [t("review.beside", { list: named(beside) })] : []),
    ].join(" ");
  const { by, until, open, of } = standing;
  if (until < site().asOf) return reviewEnded(standing, locale);
  const unmarked = open.flatMap(({ block, words }) => (block?.unreviewed === undefined ? [words] : []));
  return [
    ...by.map((vouching) => vouchingWords(vouching, locale)),
    ...(open.length > 0 ? [t("review.changed", { open: open.length, of })] : []),
    ...(unmarked.length > 0 ? [t("review.among", { list: named(unmarked) })] : []),
  ].join(" ");
}

const named = (words: readonly string[]) =>
  [...words.slice(0, NAMED), ...(words.length > NAMED ? ["…"] : [])].join(" · ");

/** What a review says from the day after its last. */
export function reviewEnded({ first, until }: Standing, locale: string): string {
  return translatorFor(locale)("review.expired", {
    name: first.reviewer.name,
    date: formatDate(until, locale),
  });
}

function vouchingWords({ review, ofEnglish }: Vouching, locale: string): string {
  const { reviewer, on, checked } = review;
  const key = !checked.includes("law") ? "review.words" : ofEnglish ? "review.english" : "review.done";
  return translatorFor(locale)(key, {
    name: reviewer.name,
    place: placeOf(reviewer, locale),
    date: formatDate(on, locale),
  });
}

function placeOf(reviewer: Reviewer, locale: string): string {
  return reviewer.role === "translator"
    ? reviewer.credentials
    : formatList(
        reviewer.bars.map(({ state }) => stateName(state, locale)),
        locale,
      );
}
