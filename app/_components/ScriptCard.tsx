import { formatDate } from "../../lib/i18n/format";
import { textIn } from "../../lib/i18n/textIn";
import type { PlannedScript } from "../../lib/engine/situationPlan";
import { SOURCE_LOCALE } from "../../lib/model/locale";
import type { IsoDate } from "../../lib/model/primitives";
import type { Rule } from "../../lib/model/rule";
import { classNames } from "../_site/classNames";
import { islandProps } from "../_site/islandProps";
import { lawPart } from "../_site/noteIds";
import { byId } from "../../lib/model/byId";
import { site, translatorFor } from "../_site/site";
import type { SituationView } from "../../lib/views/situationView";
import { Fallback } from "./Fallback";
import { AnswersFor } from "./AnswersFor";
import { CallNow } from "./CallNow";
import { LawLink } from "./LawLink";
import { Marks } from "./Marks";
import { Words } from "./Prose";
import { SayLines } from "./SayLines";

type Props = { script: PlannedScript; view: SituationView };

/**
 * One script: what to say, in English for the officer and in the reader's language; what to do; what never to do. The law
 * behind it has a page of its own.
 */
export function ScriptCard({ script, view }: Props) {
  const { locale, citations, sheet } = view;
  const t = translatorFor(locale);
  const { texts } = byId(site().content.scripts, script.it.id);
  const { text, locale: textLocale } = textIn(texts, locale);
  const english = textIn(texts, SOURCE_LOCALE).text;
  const until = lastDay(script.it.rules.map(({ it }) => it));
  return (
    <article
      className={classNames("script", sheet.classOf(script))}
      {...(until &&
        islandProps("ended", { until, says: t("rule.ended", { date: formatDate(until, locale) }) }))}
    >
      <Fallback locale={locale} textLocale={textLocale}>
        <h3>{text.title}</h3>
      </Fallback>
      <AnswersFor script={script} view={view} />
      <CallNow script={script} locale={locale} />
      {/* Nothing is left to say where all of it was withdrawn. */}
      {english.say.length > 0 && (
        <>
          <h4>{t("script.say")}</h4>
          <SayLines
            english={english.say}
            own={text.say}
            locale={locale}
            ownLocale={textLocale}
            citations={citations}
          />
        </>
      )}
      <Fallback locale={locale} textLocale={textLocale} quiet>
        <h4 className="do">{t("script.do")}</h4>
        <ul>
          {text.do.map((line, at) => (
            <li key={at}>
              <Words inlines={line.inlines} />
              <Marks block={line} citations={citations} />
            </li>
          ))}
        </ul>
        {text.never.length > 0 && (
          <>
            <h4 className="never">{t("script.never")}</h4>
            <ul>
              {text.never.map((line, at) => (
                <li key={at}>
                  <Words inlines={line.inlines} />
                  <Marks block={line} citations={citations} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Fallback>
      <LawLink part={lawPart.why(script.it.id)} view={view}>
        {t("script.why")}
      </LawLink>
    </article>
  );
}

/** The last day of the law behind a script; null while one of its rules stands. */
function lastDay(rules: readonly Rule[]): IsoDate | null {
  const days = rules.map(({ effective }) => effective.to);
  return days.every((day) => day !== null) ? days.sort().at(-1)! : null;
}
