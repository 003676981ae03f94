import { textIn } from "../../lib/i18n/textIn";
import { CONTESTED_PARTS, type ContestedPoint } from "../../lib/model/content";
import type { NumberedCitations } from "../../lib/views/numberCitations";
import { translatorFor } from "../_site/site";
import { Fallback } from "./Fallback";
import { Marks } from "./Marks";
import { Words } from "./Prose";

type Props = {
  point: ContestedPoint;
  locale: string;
  citations: NumberedCitations;
  anchor?: string;
  id?: string;
  /** The heading's level: below the section that holds the point. */
  level?: "h2" | "h3";
};

/** A contested point in three lines: courts, officers, you. */
export function Contested({ point, locale, citations, anchor, id, level: Heading = "h3" }: Props) {
  const t = translatorFor(locale);
  const { text, locale: textLocale } = textIn(point.texts, locale);
  return (
    <section className="contested" id={id}>
      <Fallback locale={locale} textLocale={textLocale}>
        <Heading>{text.title}</Heading>
        <dl>
          {CONTESTED_PARTS.map((part) => (
            <div key={part} className={part}>
              <dt>{t(`contested.${part}`)}</dt>
              <dd>
                <Words inlines={text[part].inlines} />
                <Marks block={text[part]} citations={citations} anchor={anchor} />
              </dd>
            </div>
          ))}
        </dl>
      </Fallback>
    </section>
  );
}
