import { textIn } from "../../lib/i18n/textIn";
import type { MatchedScript } from "../../lib/engine/outcomeFor";
import { SOURCE_LOCALE } from "../../lib/model/locale";
import { byId, site, translatorFor } from "../_site/site";
import { Fallback } from "./Fallback";
import { Words } from "./Prose";

/** The id of the note that says why a script is shown. */
export function noteId({ id, rule }: MatchedScript): string {
  return `why-${id}-${rule.id}`;
}

type Props = { match: MatchedScript; locale: string };

/**
 * One script: what to say, in English for the officer and in the reader's language; what to do; what never to do. The
 * law behind it is in a note that stands on the page once and opens without JavaScript and without an address.
 */
export function ScriptCard({ match, locale }: Props) {
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
        {english.say.map((line, index) => (
          <li key={line.line}>
            <q lang="en" dir="ltr">
              <Words inlines={line.inlines} />
            </q>
            {translated && (
              <span>
                <Words inlines={text.say[index]!.inlines} />
              </span>
            )}
          </li>
        ))}
      </ul>
      <Fallback locale={locale} textLocale={textLocale} quiet>
        <h4 className="do">{t("script.do")}</h4>
        <ul>
          {text.do.map((line) => (
            <li key={line.line}>
              <Words inlines={line.inlines} />
            </li>
          ))}
        </ul>
        <h4 className="never">{t("script.never")}</h4>
        <ul>
          {text.never.map((line) => (
            <li key={line.line}>
              <Words inlines={line.inlines} />
            </li>
          ))}
        </ul>
      </Fallback>
      <button type="button" popoverTarget={noteId(match)}>
        {t("script.why")}
      </button>
    </article>
  );
}
