import { createTranslator } from "../../../lib/i18n/createTranslator";
import { lineLabel } from "../../../lib/i18n/lineWords";
import { textIn } from "../../../lib/i18n/textIn";
import type { Means } from "../../../lib/model/means";
import { type Block, blanksIn, isFree, plainText } from "../../../lib/model/text";
import { content } from "../../fixtures/projectContent";

/** A line to say as it must leave its card: with what belongs to it. Blanks are lines to write on. */
export type ExpectedLine = {
  label: string | null;
  english: string;
  own: string | null;
  /** What its condition says: lines that contradict each other may not leave together. */
  means: Means;
  free: boolean;
  blanks: readonly string[];
};
export type ExpectedScript = { id: string; title: string; lines: readonly ExpectedLine[] };

/** Every script in one locale. Texts whose translation is missing stand in English, as on the page. */
export function expectedScripts(locale: string): ExpectedScript[] {
  const t = createTranslator(content.ui, locale);
  const meansOf = ({ only }: Block) => content.lineKinds.only.find(({ id }) => id === only)?.means ?? {};
  return content.scripts.map(({ id, texts }) => {
    const own = textIn(texts, locale);
    return {
      id,
      title: own.text.title,
      lines: texts.en!.say.map((block, index) => ({
        label: lineLabel(block, t),
        english: plainText(block),
        own: own.locale === "en" ? null : plainText(own.text.say[index]!),
        means: meansOf(block),
        free: isFree(block),
        blanks: blanksIn(block),
      })),
    };
  });
}
