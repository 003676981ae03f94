import { textIn } from "../i18n/textIn";
import type { Claim } from "../model/claim";
import type { Content } from "../model/content";
import type { Source } from "../model/source";
import { writtenText } from "../model/text";
import { type Standing, standings } from "../reviews/standing";

/** One paragraph or list item as a lawyer checks it: its words, and what each cited source is said to establish. */
export type AuditedStatement = {
  /** Number within the guide, from 1, so that notes on paper can point at it. */
  number: number;
  words: string;
  /** Practical, states no law: nothing is cited. */
  tip: boolean;
  citations: readonly { source: Source; locator: string | null; doubt: string | null }[];
};
export type AuditedGuide = {
  id: string;
  locale: string;
  title: string;
  asOf: string;
  reviewedBy: string | null;
  sections: readonly { heading: string; statements: readonly AuditedStatement[] }[];
  /** The researched claims that the guide says it states, with their caveats. */
  claims: readonly Claim[];
};

/** Who has reviewed all of a text. Null: nobody yet, or not all of it. */
function reviewersOf(standing: Standing | null): string | null {
  if (!standing || standing.open.length > 0) return null;
  return standing.by.map(({ review: { reviewer } }) => reviewer.name).join(", ");
}

/** A guide, statement by statement, beside its sources. @throws Error where there is no such guide. */
export function auditGuide(content: Content, id: string, locale: string): AuditedGuide {
  const guide = content.guides.find((one) => one.id === id);
  if (!guide) throw new Error(`no guide "${id}"`);
  const { text, locale: textLocale } = textIn(guide.texts, locale);
  const sources = new Map(content.sources.map((source) => [source.id, source]));
  let number = 0;
  return {
    id,
    locale: textLocale,
    title: text.title,
    asOf: guide.asOf,
    reviewedBy: reviewersOf(standings(content)(`guide/${id}`, textLocale)),
    sections: text.sections.map(({ heading, blocks }) => ({
      heading,
      statements: blocks.map((block) => ({
        number: (number += 1),
        words: writtenText(block),
        tip: block.tip,
        citations: block.citations.map(({ source, locator, doubt }) => ({
          source: sources.get(source)!,
          locator,
          doubt,
        })),
      })),
    })),
    claims: content.claims.filter((claim) => guide.claims.includes(claim.id)),
  };
}
