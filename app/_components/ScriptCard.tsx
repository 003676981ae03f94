import { formatDate } from "../../lib/i18n/format";
import { lineLabel } from "../../lib/i18n/lineWords";
import { textIn } from "../../lib/i18n/textIn";
import type { MatchedScript } from "../../lib/engine/outcomeFor";
import { SOURCE_LOCALE } from "../../lib/model/locale";
import { writeMeans } from "../../lib/model/means";
import { byId, site, translatorFor } from "../_site/site";
import type { SituationNotes } from "../_site/situationNotes";
import { Fallback } from "./Fallback";
import { LineWords } from "./LineWords";
import { Marks } from "./Marks";
import { NoteButton } from "./NoteButton";
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
  const { to: until } = match.rule.effective;
  return (
    <article
      className="script"
      data-until={until ?? undefined}
      data-ended={until ? t("rule.ended", { date: formatDate(until, locale) }) : undefined}
    >
      <Fallback locale={locale} textLocale={textLocale}>
        <h3>{text.title}</h3>
      </Fallback>
      <h4>{t("script.say")}</h4>
      <ul className="say">
        {english.say.map((line, index) => {
          const label = lineLabel(line, t);
          return (
            <li key={line.line}>
              {label && <b data-means={meansOf(line.only)}>{label}</b>}
              <p lang="en" dir="ltr">
                <q>
                  <LineWords block={line} locale={SOURCE_LOCALE} />
                </q>{" "}
                <Marks block={line} citations={notes.citations} />
              </p>
              {translated && (
                <span>
                  <LineWords block={text.say[index]!} locale={textLocale} />
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
      <NoteButton note={notes.idOf(match)}>{t("script.why")}</NoteButton>
    </article>
  );
}

/** What a condition says, for the module that keeps lines apart which contradict each other. */
function meansOf(only: string | null): string | undefined {
  const means = only === null ? undefined : byId(site().content.lineKinds.only, only).means;
  return means && writeMeans(means);
}
