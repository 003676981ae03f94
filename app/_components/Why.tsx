import { Fragment } from "react";
import type { PlannedScript } from "../../lib/engine/situationPlan";
import { textIn } from "../../lib/i18n/textIn";
import { conditionWords } from "../../lib/views/conditionWords";
import { lawPart } from "../_site/noteIds";
import type { LawView } from "../../lib/views/lawView";
import { byId } from "../../lib/model/byId";
import { site, translatorFor } from "../_site/site";
import { Fallback } from "./Fallback";
import { SourceMarks } from "./Marks";
import { Blocks } from "./Prose";

type Props = { script: PlannedScript; view: LawView };

/** Why a script is shown: the law in plain words, each line with its sources; and for which answers, each rule with its own. */
export function Why({ script, view }: Props) {
  const { locale, situation, words, citations } = view;
  const t = translatorFor(locale);
  const { text, locale: textLocale } = textIn(byId(site().content.scripts, script.it.id).texts, locale);
  return (
    <section id={lawPart.why(script.it.id)}>
      <Fallback locale={locale} textLocale={textLocale}>
        <h2>{text.title}</h2>
        <h3>{t("script.why")}</h3>
        <Blocks blocks={text.why} citations={citations} />
      </Fallback>
      <h3>{t("why.title")}</h3>
      <ul>
        {script.it.rules.map((rule) => (
          <li key={rule.it.id}>
            {conditionWords(rule, situation, words).map((groups, way) => (
              <Fragment key={way}>
                {way > 0 && " · "}
                {groups.length === 0 && t("why.always")}
                {groups.map(({ question, answers }) => (
                  <Fragment key={question}>
                    {question} {answers.length > 0 && <strong>{answers.join(" / ")}</strong>}{" "}
                  </Fragment>
                ))}
              </Fragment>
            ))}
            <SourceMarks sources={rule.it.sources} citations={citations} />
          </li>
        ))}
      </ul>
    </section>
  );
}
