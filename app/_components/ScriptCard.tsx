import { formatDate } from "../../lib/i18n/format";
import { lineLabel } from "../../lib/i18n/lineWords";
import { textIn } from "../../lib/i18n/textIn";
import type { PlannedScript } from "../../lib/engine/situationPlan";
import { SOURCE_LOCALE } from "../../lib/model/locale";
import { writeMeans } from "../../lib/model/means";
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
import { LawLink } from "./LawLink";
import { LineWords } from "./LineWords";
import { Marks } from "./Marks";
import { Words } from "./Prose";

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
  const translated = textLocale !== SOURCE_LOCALE;
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
                <Marks block={line} citations={citations} />
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
              <Words inlines={line.inlines} /> <Marks block={line} citations={citations} />
            </li>
          ))}
        </ul>
        <h4 className="never">{t("script.never")}</h4>
        <ul>
          {text.never.map((line) => (
            <li key={line.line}>
              <Words inlines={line.inlines} /> <Marks block={line} citations={citations} />
            </li>
          ))}
        </ul>
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

/** What a condition says, for the module that keeps lines apart which contradict each other. */
function meansOf(only: string | null): string | undefined {
  const means = only === null ? undefined : byId(site().content.lineKinds.only, only).means;
  return means && writeMeans(means);
}
