import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import { SOURCE_LOCALE } from "../../model/locale";
import { inLocale } from "../../reviews/digestedTexts";
import { judgedTexts } from "../../reviews/judgedTexts";

/** Is each review of a text that is there, in a language that has it, and are words checked of translations alone? */
export function checkReviews(content: Content): Fault[] {
  if (content.reviews.length === 0) return [];
  const names = new Set(judgedTexts(content).map(({ name, locale }) => inLocale(name, locale)));
  return content.reviews.flatMap(({ file, reviewer, texts }) =>
    texts.flatMap(({ text, locale }, at): Fault[] => {
      const field = `texts.${at}`;
      if (!names.has(inLocale(text, locale)))
        return [
          {
            file,
            field,
            expected: "a text that is there in that language; of one that is gone, a new record without it",
            received: `${text} in ${locale}`,
          },
        ];
      return reviewer.role === "translator" && locale === SOURCE_LOCALE
        ? [{ file, field, expected: "a translation, of a translator", received: `${text} in ${locale}` }]
        : [];
    }),
  );
}
