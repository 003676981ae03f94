import type { Content } from "../model/content";
import { SOURCE_LOCALE } from "../model/locale";
import { digestOf } from "./digestOf";
import { judgedTexts } from "./judgedTexts";
import type { JudgedStatement, JudgedText } from "./statement";

/** A statement with its digest and, of a translation, that of its English. */
export type DigestedStatement = JudgedStatement & { digest: string; english: string | null };
export type DigestedText = Omit<JudgedText, "statements"> & { statements: readonly DigestedStatement[] };

/** One text in one language, for a table. */
export const inLocale = (name: string, locale: string) => `${locale} ${name}`;

/** Every text of every language with the digests of its statements, by `inLocale`. */
export function digestedTexts(content: Content): ReadonlyMap<string, DigestedText> {
  const found = new Map<string, DigestedText>();
  // English comes first, whatever the order of languages: translations are bound to it.
  const texts = judgedTexts(content).sort(
    (a, b) => Number(b.locale === SOURCE_LOCALE) - Number(a.locale === SOURCE_LOCALE),
  );
  for (const text of texts) {
    const isSource = text.locale === SOURCE_LOCALE;
    const source = found.get(inLocale(text.name, SOURCE_LOCALE));
    const digests = new Map(source?.statements.map(({ key, digest }) => [key, digest]));
    const statements = text.statements.map((statement): DigestedStatement => {
      // A statement without its English is bound to there being none.
      const english = isSource ? null : (digests.get(statement.key) ?? "");
      return { ...statement, digest: digestOf(statement, text.locale, english), english };
    });
    found.set(inLocale(text.name, text.locale), { ...text, statements });
  }
  return found;
}
