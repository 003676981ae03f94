import { textIn } from "../../lib/i18n/textIn";
import type { MatchedScript } from "../../lib/engine/outcomeFor";
import type { Situation, SituationWords } from "../../lib/model/situation";
import { conditionWords } from "../_site/conditionWords";
import { byId, site, translatorFor } from "../_site/site";
import type { SituationNotes } from "../_site/situationNotes";
import { Fallback } from "./Fallback";
import { Note } from "./Note";
import { Blocks } from "./Prose";
import { SourcesButton } from "./SourcesNote";

type Props = {
  match: MatchedScript;
  locale: string;
  situation: Situation;
  words: SituationWords;
  notes: SituationNotes;
};

/** Why a script is shown: the law in plain words, each line with its sources, and answers → rule → sources. */
export function LawNote({ match, locale, situation, words, notes }: Props) {
  const t = translatorFor(locale);
  const { rule } = match;
  const { text, locale: textLocale } = textIn(byId(site().content.scripts, match.id).texts, locale);
  const { citations } = notes;
  const answers = conditionWords(rule.when, situation, words);
  return (
    <Note id={notes.idOf(match)} locale={locale}>
      <Fallback locale={locale} textLocale={textLocale}>
        <h2>{text.title}</h2>
        <h3>{t("script.why")}</h3>
        <Blocks blocks={text.why} citations={citations} />
      </Fallback>
      <h3>{t("why.title")}</h3>
      {answers.length === 0 ? (
        <p>{t("why.always")}</p>
      ) : (
        <ul>
          {answers.map(({ question, answers: given }) => (
            <li key={question}>
              {question} {given.length > 0 && <strong>{given.join(" / ")}</strong>}
            </li>
          ))}
        </ul>
      )}
      <p>
        {t("why.rule")}: <code>{rule.id}</code> <sup>{rule.sources.map(citations.numberOf).join(" ")}</sup>
      </p>
      <SourcesButton locale={locale} />
    </Note>
  );
}
