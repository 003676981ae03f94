import { createTranslator, type Translate } from "../i18n/createTranslator";
import { formatDate } from "../i18n/format";
import type { Content } from "../model/content";
import type { Withdrawal } from "../model/withdrawal";
import type { JudgedStatement, JudgedText } from "./statement";

/** A statement that was withdrawn, and what is said in its place. */
export type Taken = { text: JudgedText; statement: JudgedStatement; withdrawal: Withdrawal; says: string };

/** Every statement that was withdrawn, in every language. */
export function takenFrom(content: Content, texts: readonly JudgedText[]): Taken[] {
  const translators = new Map(
    Object.keys(content.ui).map((code) => [code, createTranslator(content.ui, code)]),
  );
  return texts.flatMap((text) =>
    text.statements
      .filter((statement) => canBeTaken(text, statement))
      .flatMap((statement): Taken[] => {
        const withdrawal = content.withdrawn.find((one) => isTaken(one, text, statement));
        if (!withdrawal) return [];
        const says = noticeWords(withdrawal, text.locale, translators.get(text.locale)!);
        return [{ text, statement, withdrawal, says }];
      }),
  );
}

/** Is a statement what was withdrawn, part of it, or does it rest on it? */
function isTaken(
  { what }: Withdrawal,
  { name }: Pick<JudgedText, "name">,
  { key, authorities }: Pick<JudgedStatement, "key" | "authorities">,
): boolean {
  if (what === name || what === `${name}#${key}`) return true;
  // What is said of a source goes with it, too.
  return what.startsWith("source/") && authorities.some(({ id }) => what === `source/${id}`);
}

/** Titles and summaries stay: they say what a text is about, and lead to where the notice stands. */
export function canBeTaken(
  { statements }: Pick<JudgedText, "statements">,
  { block }: JudgedStatement,
): boolean {
  return block !== null || statements.every((one) => one.block === null);
}

/** When and why, and that nobody should rely on it. */
export function noticeWords({ on, because }: Withdrawal, locale: string, t: Translate): string {
  return t(`withdrawn.${because}`, { date: formatDate(on, locale) });
}
