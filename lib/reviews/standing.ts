import type { Content } from "../model/content";
import { SOURCE_LOCALE } from "../model/locale";
import type { IsoDate } from "../model/primitives";
import type { Checked, Review } from "../model/review";
import { digestedTexts, type DigestedStatement, type DigestedText, inLocale } from "./digestedTexts";

/** A review that something still rests on. */
export type Vouching = {
  review: Review;
  /** It vouches for the English that a translation was made from, and not for the words that the reader has. */
  ofEnglish: boolean;
};

/** What reviews still say of a text, or of several together. */
export type Standing = {
  /** Those that it rests on, the oldest first. */
  by: readonly Vouching[];
  /** The last day on which all of them hold. */
  until: IsoDate;
  /** Whose review runs out first. */
  first: Review;
  /** Statements that no review covers: changed or new since. Of how many. */
  open: readonly DigestedStatement[];
  of: number;
};

/** Looks up what reviews still say. Without any review it looks at no text. @param texts of this content, for who has them. */
export function standings(
  content: Content,
  texts = content.reviews.length === 0 ? new Map<string, DigestedText>() : digestedTexts(content),
): (name: string, locale: string) => Standing | null {
  if (content.reviews.length === 0) return () => null;
  const covers = coveringReviews(content.reviews);
  const known = new Map<string, Standing | null>();
  return (name, locale) => {
    // A reader of a language that does not have the text reads the English one.
    const key = [locale, SOURCE_LOCALE].map((code) => inLocale(name, code)).find((one) => texts.has(one));
    if (key === undefined) throw new Error(`no text "${name}" to have a review`);
    let standing = known.get(key);
    if (standing === undefined) known.set(key, (standing = standingOf(texts.get(key)!, covers)));
    return standing;
  };
}

/** Which review covers a digest of a text in a language, for what was checked: the one that holds longest. */
type Covers = (name: string, locale: string, digest: string, checked: Checked) => Review | undefined;

function coveringReviews(reviews: readonly Review[]): Covers {
  const found = new Map<string, Review>();
  const keyOf = (...parts: string[]) => parts.join(" ");
  for (const review of reviews)
    for (const { text, locale, statements } of review.texts)
      for (const digest of statements)
        for (const checked of review.checked) {
          const key = keyOf(text, locale, digest, checked);
          const other = found.get(key);
          if (!other || review.until > other.until) found.set(key, review);
        }
  return (...parts) => found.get(keyOf(...parts));
}

function standingOf({ name, locale, statements }: DigestedText, covers: Covers): Standing | null {
  const by = statements.map((statement) => vouchingFor(statement, name, locale, covers));
  return combined(
    by.flatMap((one) => one ?? []),
    statements.filter((_, at) => !by[at]),
    statements.length,
  );
}

/**
 * Whose reviews a statement rests on: a lawyer's of these very words or, of a translation, a lawyer's of its English and
 * somebody's that the words say the same. Null: it is open.
 */
function vouchingFor(
  { digest, english }: DigestedStatement,
  name: string,
  locale: string,
  covers: Covers,
): Vouching[] | null {
  const law = covers(name, locale, digest, "law");
  if (law) return [{ review: law, ofEnglish: false }];
  const lawOfEnglish = english ? covers(name, SOURCE_LOCALE, english, "law") : undefined;
  const words = covers(name, locale, digest, "words");
  return lawOfEnglish && words
    ? [
        { review: lawOfEnglish, ofEnglish: true },
        { review: words, ofEnglish: false },
      ]
    : null;
}

/** The standing of a page made of several texts: none while one of them has none. */
export function jointStanding(standings: readonly (Standing | null)[]): Standing | null {
  const all = standings.filter((standing) => standing !== null);
  if (all.length < standings.length) return null;
  return combined(
    all.flatMap(({ by }) => by),
    all.flatMap(({ open }) => open),
    all.reduce((sum, { of }) => sum + of, 0),
  );
}

function combined(all: readonly Vouching[], open: readonly DigestedStatement[], of: number): Standing | null {
  const by = [...new Map(all.map((one) => [`${one.ofEnglish} ${keyOf(one.review)}`, one])).values()].sort(
    (a, b) => (a.review.on < b.review.on ? -1 : a.review.on > b.review.on ? 1 : 0),
  );
  if (by.length === 0) return null;
  const { review: first } = by.reduce((one, other) => (other.review.until < one.review.until ? other : one));
  return { by, until: first.until, first, open, of };
}

/** One person's review of one day is told once, however many files it is in. */
function keyOf({ reviewer, on, until, checked }: Review): string {
  return JSON.stringify([reviewer, on, until, checked]);
}
