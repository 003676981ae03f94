import { createTranslator } from "../i18n/createTranslator";
import { lineLabel, lineWords } from "../i18n/lineWords";
import { textIn } from "../i18n/textIn";
import type { Content } from "../model/content";
import { SOURCE_LOCALE } from "../model/locale";
import { blanksIn } from "../model/text";

/**
 * Gives the lines to say of a script, by its id, each with whom it is for, on what condition, and what is to be filled
 * in: in English and in one locale.
 */
export function sayLines({ scripts, lineKinds, ui }: Content, locale: string) {
  const [inEnglish, inOwn] = [createTranslator(ui, SOURCE_LOCALE), createTranslator(ui, locale)];
  return (id: string) => {
    const { texts } = scripts.find((script) => script.id === id)!;
    const own = textIn(texts, locale).text;
    return textIn(texts, SOURCE_LOCALE).text.say.map((block, index) => ({
      en: lineWords(block, inEnglish),
      own: lineWords(own.say[index]!, inOwn),
      to: block.to,
      only: block.only,
      blanks: blanksIn(block).map((blank) => ({
        id: blank,
        kind: lineKinds.blanks.find((one) => one.id === blank)!.kind,
      })),
      /** Both conditions in the words that a reader sees above the line. */
      label: { en: lineLabel(block, inEnglish), own: lineLabel(block, inOwn) },
    }));
  };
}
