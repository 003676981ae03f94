import { textIn } from "../../lib/i18n/textIn";
import type { MatchedScript } from "../../lib/engine/outcomeFor";
import { SOURCE_LOCALE } from "../../lib/model/locale";
import { spokenLine } from "../../lib/model/text";
import { byId, site, translatorFor } from "../_site/site";
import type { SituationNotes } from "../_site/situationNotes";
import { Fallback } from "./Fallback";
import { Marks } from "./Marks";
import { Words } from "./Prose";

type Props = { match: MatchedScript; locale: string; notes: SituationNotes };

/**
 * One script: what to say, in English for the officer and in the reader's language; what to do; what never to do. The
 * law behind it is in a note that stands on the page once and opens without JavaScript and without an address.
 */
export function ScriptCard({ match, locale, notes }: Props) {
  const t = translatorFor(locale);
  const script = byId(site().content.scripts, match.id);
  const { text, locale: textLocale } = textIn(script.texts, locale);
  const english = textIn(script.texts, SOURCE_LOCALE).text;
  const translated = textLocale !== SOURCE_LOCALE;
  return (
    <article className="script">
      <Fallback locale={locale} textLocale={textLocale}>
        <h3>{text.title}</h3>
      </Fallback>
      <h4>{t("script.say")}</h4>
      <ul className="say">
        {english.say.map((line, index) => {
          const own = spokenLine(text.say[index]!);
          return (
            <li key={line.line}>
              {own.cue && <b>{own.cue}</b>}
              <p lang="en" dir="ltr">
                <q>
                  <Words inlines={spokenLine(line).words} />
                </q>{" "}
                <Marks block={line} citations={notes.citations} />
              </p>
              {translated && (
                <span>
                  <Words inlines={own.words} />
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <Fallback locale={locale} textLocale={textLocale} quiet>
        <h4 className="do">{t("script.do")}</h4>
        <ul>
          {text.do.map((line) => (
            <li key={line.line}>
              <Words inlines={line.inlines} /> <Marks block={line} citations={notes.citations} />
            </li>
          ))}
        </ul>
        <h4 className="never">{t("script.never")}</h4>
        <ul>
          {text.never.map((line) => (
            <li key={line.line}>
              <Words inlines={line.inlines} /> <Marks block={line} citations={notes.citations} />
            </li>
          ))}
        </ul>
      </Fallback>
      <button type="button" popoverTarget={notes.idOf(match)}>
        {t("script.why")}
      </button>
    </article>
  );
}
