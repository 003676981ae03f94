import { textIn } from "../../lib/i18n/textIn";
import { WHO_PARTS, type WhoPoint } from "../../lib/model/content";
import type { NumberedCitations } from "../../lib/views/numberCitations";
import { lawPart } from "../_site/noteIds";
import { translatorFor } from "../_site/site";
import { Fallback } from "./Fallback";
import { Blocks } from "./Prose";

type Props = { point: WhoPoint; locale: string; citations: NumberedCitations };

/** What differs by who a person is, side by side: nobody is asked. */
export function Who({ point, locale, citations }: Props) {
  const t = translatorFor(locale);
  const { text, locale: textLocale } = textIn(point.texts, locale);
  return (
    <section id={lawPart.who(point.id)}>
      <Fallback locale={locale} textLocale={textLocale}>
        <h2>{text.title}</h2>
        <p className="hint">{t("who.notAsked")}</p>
        <div className="who">
          {WHO_PARTS.map((part) => (
            <section key={part}>
              <h3>{t(`who.${part}`)}</h3>
              <Blocks blocks={text[part]} citations={citations} />
            </section>
          ))}
        </div>
      </Fallback>
    </section>
  );
}
