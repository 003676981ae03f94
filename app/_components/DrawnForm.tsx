import "../_styles/forms.css";
import { textIn } from "../../lib/i18n/textIn";
import type { Drawing } from "../../lib/model/content";
import { pathTo } from "../../lib/model/paths";
import type { NumberedCitations } from "../../lib/views/numberCitations";
import { translatorFor } from "../_site/site";
import { Fallback } from "./Fallback";
import { Marks } from "./Marks";
import { Words } from "./Prose";

type Props = {
  drawing: Drawing;
  locale: string;
  citations: NumberedCitations;
  anchor?: string;
};

/** A drawn form and what its numbers show. The picture says in English what the real form says in English. */
export function DrawnForm({ drawing, locale, citations, anchor }: Props) {
  const t = translatorFor(locale);
  const { text, locale: textLocale } = textIn(drawing.texts, locale);
  return (
    <details className="form">
      <summary>
        <Fallback locale={locale} textLocale={textLocale} quiet>
          <strong>{text.title}</strong>
          <span>{text.verdict}</span>
        </Fallback>
      </summary>
      <figure>
        <img src={pathTo.drawing(drawing.id)} alt={text.alt} width={360} height={466} loading="lazy" />
        <figcaption>{t("paper.drawing")}</figcaption>
      </figure>
      <Fallback locale={locale} textLocale={textLocale}>
        <ol className="parts">
          {text.parts.map((part) => (
            <li key={part.number} value={part.number}>
              <strong>{part.look}</strong> <Words inlines={part.block.inlines} />
              <Marks block={part.block} citations={citations} anchor={anchor} />
            </li>
          ))}
        </ol>
      </Fallback>
    </details>
  );
}
