import { formatDate } from "../../lib/i18n/format";
import { textIn } from "../../lib/i18n/textIn";
import type { MatchedScript } from "../../lib/engine/outcomeFor";
import { SCRIPT_PARTS } from "../../lib/model/content";
import type { Situation, SituationWords } from "../../lib/model/situation";
import { conditionWords } from "../_site/conditionWords";
import { locatorsOf, numberCitations } from "../_site/numberCitations";
import { byId, site, translatorFor } from "../_site/site";
import { Fallback } from "./Fallback";
import { Marks } from "./Marks";
import { Blocks, Words } from "./Prose";
import { noteId } from "./ScriptCard";
import { SourceList } from "./SourceList";

type Props = { match: MatchedScript; locale: string; situation: Situation; words: SituationWords };

/** Why a script is shown: the law in plain words, each line with its sources, and answers → rule → sources. */
export function LawNote({ match, locale, situation, words }: Props) {
  const t = translatorFor(locale);
  const { rule } = match;
  const { text, locale: textLocale } = textIn(byId(site().content.scripts, match.id).texts, locale);
  const blocks = SCRIPT_PARTS.flatMap((part) => text[part]);
  const citations = numberCitations(blocks);
  const all = blocks.flatMap((block) => block.citations);
  const answers = conditionWords(rule.when, situation, words);
  const lines = [...text.say, ...text.do, ...text.never].filter((block) => block.citations.length > 0);
  return (
    <aside className="note" id={noteId(match)} popover="auto">
      <Fallback locale={locale} textLocale={textLocale}>
        <h2>{text.title}</h2>
        <h3>{t("script.why")}</h3>
        <Blocks blocks={text.why} marks={(block) => <Marks block={block} citations={citations} />} />
        <ul className="lines">
          {lines.map((block) => (
            <li key={block.line}>
              <Words inlines={block.inlines} /> <Marks block={block} citations={citations} />
            </li>
          ))}
        </ul>
      </Fallback>
      <h3>{t("script.sources")}</h3>
      <SourceList
        locale={locale}
        sources={[...citations.sources, ...rule.sources.filter((id) => !citations.sources.includes(id))]}
        locators={(source) => locatorsOf(all, source)}
      />
      <h3>{t("why.title")}</h3>
      {answers.length === 0 ? (
        <p>{t("why.always")}</p>
      ) : (
        <>
          <p>{t("why.answers")}:</p>
          <ul>
            {answers.map(({ question, answers: given }) => (
              <li key={question}>
                {question} {given.length > 0 && <strong>{given.join(" / ")}</strong>}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {t("why.rule")}: <code>{rule.id}</code>
        {rule.effective.from !== null && (
          <> · {t("why.since", { date: formatDate(rule.effective.from, locale) })}</>
        )}
      </p>
      <button type="button" popoverTarget={noteId(match)} popoverTargetAction="hide">
        {t("walk.back")}
      </button>
    </aside>
  );
}
