import type { Content } from "../model/content";
import { type Danger, dangerOf, DANGERS } from "../model/danger";
import { groupBy } from "../model/groupBy";
import type { IsoDate } from "../model/primitives";
import type { Review } from "../model/review";
import { digestedTexts } from "./digestedTexts";
import { standings } from "./standing";

/** A text that somebody has to read: in whose hands it was last, why it is open, and how many of its statements are. */
export type Work = {
  locale: string;
  /** Kind and id: `guide/at-the-door`. */
  name: string;
  danger: Danger;
  /** Null: nobody has reviewed anything of it. */
  reviewer: string | null;
  /** The day on which its review ran out, where all that stands there was reviewed. */
  ended: IsoDate | null;
  open: number;
  of: number;
};

/** Every text of every language whose words are not all reviewed as of a day, in the order of languages and texts. */
export function workList(content: Content, asOf: IsoDate): Work[] {
  const texts = digestedTexts(content);
  const standingIn = standings(content, texts);
  return [...texts.values()].flatMap(({ name, locale, file, statements }): Work[] => {
    const standing = standingIn(name, locale);
    const open = standing?.open.length ?? statements.length;
    const ended = standing && standing.until < asOf ? standing.until : null;
    if (open === 0 && ended === null) return [];
    const reviewer = lastReviewer(content.reviews, name, locale);
    return [
      {
        locale,
        name,
        danger: dangerOf(file),
        reviewer,
        ended: open === 0 ? ended : null,
        open,
        of: statements.length,
      },
    ];
  });
}

function lastReviewer(reviews: readonly Review[], name: string, locale: string): string | null {
  const own = reviews.filter(({ texts }) =>
    texts.some((text) => text.text === name && text.locale === locale),
  );
  if (own.length === 0) return null;
  return own.reduce((last, review) => (review.on > last.on ? review : last)).reviewer.name;
}

/**
 * The list for people, by language and by who had the text last, what is most dangerous first. Many texts of a kind are counted, unless `each` is
 * wanted.
 */
export function workListText(work: readonly Work[], each: boolean): string {
  const groups = groupBy(work, ({ locale, reviewer }) => `${locale}: ${reviewer ?? "nobody yet"}`);
  return [...groups]
    .flatMap(([head, texts]) => [
      head,
      ...byDanger(texts).flatMap(([danger, own]) => [
        `  ${danger}: ${countsOf(own)}`,
        ...(each ? own.map(workLine) : kindLines(own)).map((line) => `    ${line}`),
      ]),
    ])
    .join("\n");
}

/** How much is left, by danger: `now: 3 texts, 20 statements; law: …`. */
export function workCounts(work: readonly Work[]): string {
  return byDanger(work)
    .map(([danger, own]) => `${danger}: ${countsOf(own)}`)
    .join("; ");
}

function byDanger(work: readonly Work[]): (readonly [Danger, readonly Work[]])[] {
  return DANGERS.flatMap((danger) => {
    const own = work.filter((one) => one.danger === danger);
    return own.length > 0 ? [[danger, own] as const] : [];
  });
}

function countsOf(work: readonly Work[]): string {
  const statements = work.reduce((sum, { open, of, ended }) => sum + (ended === null ? open : of), 0);
  return `${work.length} texts, ${statements} statements`;
}

function workLine({ name, ended, open, of, reviewer }: Work): string {
  if (ended !== null) return `${name}: the review ran out on ${ended}`;
  return reviewer === null ? `${name}: ${of} statements` : `${name}: ${open} of ${of} statements open`;
}

function kindLines(texts: readonly Work[]): string[] {
  const kinds = groupBy(texts, ({ name }) => name.split("/", 1)[0]!);
  return [...kinds].map(([kind, works]) => `${kind}: ${countsOf(works)}`);
}
