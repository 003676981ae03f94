import { textIn } from "../../lib/i18n/textIn";
import { WHO_PARTS, type WhoPoint } from "../../lib/model/content";
import type { NumberedCitations } from "../_site/numberCitations";
import { translatorFor } from "../_site/site";
import { Fallback } from "./Fallback";
import { Note } from "./Note";
import { Blocks } from "./Prose";
import { SourcesButton } from "./SourcesNote";

type Props = { point: WhoPoint; locale: string; citations: NumberedCitations };

/** The id of the note of a point. */
export const whoNote = (id: string) => `who-${id}`;

/** What differs by who a person is, side by side: nobody is asked. */
export function WhoNote({ point, locale, citations }: Props) {
  const t = translatorFor(locale);
  const { text, locale: textLocale } = textIn(point.texts, locale);
  return (
    <Note id={whoNote(point.id)} locale={locale} wide>
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
      <SourcesButton locale={locale} />
    </Note>
  );
}
