import { Fragment } from "react";
import type { PlannedScript } from "../../lib/engine/situationPlan";
import { textIn } from "../../lib/i18n/textIn";
import { conditionWords } from "../_site/conditionWords";
import { byId, site, translatorFor } from "../_site/site";
import type { SituationView } from "../_site/situationView";
import { Fallback } from "./Fallback";
import { Note } from "./Note";
import { Blocks } from "./Prose";
import { SourcesButton } from "./SourcesNote";

type Props = { script: PlannedScript; view: SituationView };

/** Why a script is shown: the law in plain words, each line with its sources; and for which answers, each rule with its own. */
export function LawNote({ script, view }: Props) {
  const { locale, situation, words, citations } = view;
  const t = translatorFor(locale);
  const { text, locale: textLocale } = textIn(byId(site().content.scripts, script.it.id).texts, locale);
  return (
    <Note id={view.whyOf(script)} locale={locale}>
      <Fallback locale={locale} textLocale={textLocale}>
        <h2>{text.title}</h2>
        <h3>{t("script.why")}</h3>
        <Blocks blocks={text.why} citations={citations} />
      </Fallback>
      <h3>{t("why.title")}</h3>
      <ul>
        {script.it.rules.map(({ it: rule }) => {
          const answers = conditionWords(rule.when, situation, words);
          return (
            <li key={rule.id}>
              {answers.length === 0 && t("why.always")}
              {answers.map(({ question, answers: given }) => (
                <Fragment key={question}>
                  {question} {given.length > 0 && <strong>{given.join(" / ")}</strong>}{" "}
                </Fragment>
              ))}
              <sup>{rule.sources.map(citations.numberOf).join(" ")}</sup>
            </li>
          );
        })}
      </ul>
      <SourcesButton locale={locale} />
    </Note>
  );
}
