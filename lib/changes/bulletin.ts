import type { Translate } from "../i18n/createTranslator";
import { formatDate, formatList } from "../i18n/format";
import { textIn } from "../i18n/textIn";
import { byId } from "../model/byId";
import type { Change, Content } from "../model/content";
import { type Locale, SOURCE_LOCALE } from "../model/locale";
import { pathTo } from "../model/paths";
import type { IsoDate } from "../model/primitives";
import type { Block } from "../model/text";
import { writtenCode } from "../prints/code";
import { reviewOf } from "../views/reviewOf";

/** One change as it is passed on: all in the reader's language, but for what stands in English alone. */
export type Bulletin = Head & {
  id: string;
  date: IsoDate;
  language: Language;
  /** The language of the heading and the points. */
  textLanguage: Language;
  points: readonly Block[];
  /** What to do with older paper and kept copies, a sentence each, the most important first. */
  older: readonly string[];
  /** Where to read more. */
  where: string;
  /** What it is not: advice; reviewed. And its licence. */
  notes: readonly string[];
};
/** What stands above it. */
export type Head = {
  /** The site by its name. */
  name: string;
  /** The day in words. */
  day: string;
  /** The tier in words; null where the entry has none. */
  tier: string | null;
  heading: string;
  /** The heading with the tier before it. */
  headline: string;
};
export type Language = Pick<Locale, "code" | "direction">;

/** For whom, and where the site is. */
export type Reader = {
  locale: string;
  t: Translate;
  /** A review that ran out before counts no more. */
  asOf: IsoDate;
  /** Undefined where none is configured: then the site is called by its name alone. */
  address: string | undefined;
  /** The name of a printed thing, by kind and id. Undefined: there is none any more. */
  titleOf: (print: string) => string | undefined;
};

/** The entries of the change log that a reader of a language has, newest first, and their language. */
export function changesFor(
  content: Content,
  locale: string,
): { changes: readonly Change[]; textLocale: string } {
  const { text, locale: textLocale } = textIn(content.changes, locale);
  return { changes: text.words, textLocale };
}

/** What stands above an entry, in every form. */
export function headOf({ date, tier, section: { heading } }: Change, locale: string, t: Translate): Head {
  const label = tier && t(`changes.${tier}`);
  return {
    name: t("site.name"),
    day: formatDate(date, locale),
    tier: label,
    heading,
    headline: label ? t("bulletin.headline", { tier: label, heading }) : heading,
  };
}

/**
 * One entry of the change log as a bulletin: its own words, and what holds for each of its tier. It says nothing of the law that the entry
 * does not say. @throws Error where there is no such entry in the language, or in English where the language has no change log.
 */
export function bulletinOf(content: Content, id: string, reader: Reader): Bulletin {
  const { locale, t, address } = reader;
  const { changes, textLocale } = changesFor(content, locale);
  const change = byId(changes, id);
  const head = headOf(change, locale, t);
  return {
    ...head,
    id,
    date: change.date,
    language: languageOf(content, locale),
    textLanguage: languageOf(content, textLocale),
    points: change.section.blocks,
    older: [
      t(change.tier === "urgent" ? "bulletin.stop" : "bulletin.replace"),
      ...papersOf(content, id, reader),
      t("bulletin.check", { page: t("check.title") }),
      t("bulletin.kept"),
    ],
    where: address
      ? t("bulletin.atAddress", { address: address + pathTo.changes(locale) })
      : t("bulletin.at", { name: head.name, page: t("changes.title") }),
    notes: [
      t("site.notAdvice"),
      ...(isReviewed(content, id, reader) ? [] : [t("review.none")]),
      t("site.licence"),
    ],
  };
}

/** The papers that got a new code by it, in a sentence. */
function papersOf({ editions }: Content, id: string, { locale, t, titleOf }: Reader): string[] {
  const papers = (editions[locale] ?? editions[SOURCE_LOCALE])?.words.editions.flatMap(
    ({ change, print, code }) => {
      const title = change === id ? titleOf(print) : undefined;
      return title === undefined ? [] : [t("bulletin.paper", { title, code: writtenCode(code) })];
    },
  );
  return papers && papers.length > 0 ? [t("bulletin.papers", { papers: formatList(papers, locale) })] : [];
}

/** Has somebody who may say so signed all of it, and does that still hold? */
function isReviewed(content: Content, id: string, { locale, asOf }: Reader): boolean {
  const standing = reviewOf(content, [`change/${id}`], locale);
  return standing !== null && standing.open.length === 0 && standing.until >= asOf;
}

function languageOf({ locales }: Content, code: string): Language {
  return { code, direction: locales.find((locale) => locale.code === code)?.direction ?? "ltr" };
}
