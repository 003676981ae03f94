import "../_styles/walk.css";
import "../_styles/note.css";
import "../_styles/forms.css";
import { stepTree } from "../../lib/engine/stepTree";
import { firstQuestion } from "../../lib/engine/walk";
import { textIn } from "../../lib/i18n/textIn";
import { pathTo } from "../../lib/model/paths";
import type { Option } from "../../lib/model/situation";
import { jointReview } from "../_site/jointReview";
import { byId, site, translatorFor } from "../_site/site";
import { situationNotes } from "../_site/situationNotes";
import { Contested } from "./Contested";
import { DrawnForm } from "./DrawnForm";
import { Fallback } from "./Fallback";
import { Frame } from "./Frame";
import { Island } from "./Island";
import { LawNote } from "./LawNote";
import { Marks } from "./Marks";
import { NameLawStates } from "./NameLawStates";
import { NationalLines } from "./NationalLines";
import { Note } from "./Note";
import { PhoneNote } from "./PhoneNote";
import { Words } from "./Prose";
import { Review } from "./Review";
import { ScriptTools } from "./ScriptTools";
import { SourcesButton, SourcesNote } from "./SourcesNote";
import { StateNote } from "./StateNote";
import { WalkStep } from "./Walk";
import { WhoNote } from "./WhoNote";

type Props = {
  locale: string;
  id: string;
  /** The first answer, on the page that it has of its own. */
  page?: Option;
};

/** A whole situation, or the part of it below one first answer: questions, scripts, and everything behind them. */
export function SituationPage({ locale, id, page }: Props) {
  const t = translatorFor(locale);
  const { content, asOf } = site();
  const situation = byId(content.situations, id);
  const { text: words, locale: wordsLocale } = textIn(content.situationWords[id]!, locale);
  const tree = stepTree(situation, content.rules, asOf, page);
  const notes = situationNotes(situation, tree, locale);
  const { citations } = notes;

  return (
    <Frame locale={locale} here={(code) => pathTo.situation(code, id, page?.id)}>
      <Fallback locale={locale} textLocale={wordsLocale}>
        <h1>{words.title}</h1>
        <p className="lead">
          {page ? words.questions[firstQuestion(situation).id]?.options[page.id] : words.summary}
        </p>
      </Fallback>
      {page && (
        <p>
          <a href={pathTo.situation(locale, id)}>{t("walk.back")}</a>
        </p>
      )}
      <div
        className="walk"
        data-island="walk"
        data-back={t("walk.back")}
        data-restart={t("walk.restart")}
        data-earlier={t("walk.earlier")}
        data-answered={t("why.answers")}
      >
        <Fallback locale={locale} textLocale={wordsLocale} quiet>
          <WalkStep node={tree.root} locale={locale} situation={situation} words={words} notes={notes} />
        </Fallback>
      </div>
      {tree.interrupts.map(({ id: interrupt, node }) => (
        <details key={interrupt} className="interrupt">
          <summary>
            <Fallback locale={locale} textLocale={wordsLocale} quiet>
              {words.interrupts[interrupt]?.text}
            </Fallback>
          </summary>
          <div>
            <Fallback locale={locale} textLocale={wordsLocale} quiet>
              <WalkStep node={node} locale={locale} situation={situation} words={words} notes={notes} />
            </Fallback>
          </div>
        </details>
      ))}
      <Review review={jointReview(notes.reviews)} locale={locale} />
      <p className="hint">{t("walk.forget")}</p>
      {notes.drawings.length > 0 && (
        <section>
          <h2>{t("paper.heading")}</h2>
          <p>{t("paper.intro")}</p>
          {notes.drawings.map((drawing) => (
            <DrawnForm key={drawing.id} drawing={drawing} locale={locale} citations={citations} />
          ))}
          <SourcesButton locale={locale} />
        </section>
      )}
      {situation.checklists.length > 0 && (
        <section>
          <h2>{t("checklists.heading")}</h2>
          <ul className="more">
            {situation.checklists.map((checklist) => {
              const { text, locale: textLocale } = textIn(byId(content.checklists, checklist).texts, locale);
              return (
                <li key={checklist}>
                  <Fallback locale={locale} textLocale={textLocale} quiet>
                    <a href={pathTo.checklist(locale, checklist)}>{text.title}</a>
                  </Fallback>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {notes.warnings.length > 0 && (
        <section>
          <h2>{t("warnings.heading")}</h2>
          <ul className="warnings">
            {notes.warnings.map(({ id: warning, texts }) => {
              const { text, locale: textLocale } = textIn(texts, locale);
              return (
                <li key={warning}>
                  <Fallback locale={locale} textLocale={textLocale} quiet>
                    <Words inlines={text.block.inlines} />
                  </Fallback>{" "}
                  <Marks block={text.block} citations={citations} />
                </li>
              );
            })}
          </ul>
          <SourcesButton locale={locale} />
        </section>
      )}
      <section>
        <h2>{t("outcome.hotlines")}</h2>
        <p>
          <a className="act" href={pathTo.hotlines(locale)}>
            {t("outcome.findHotline")}
          </a>
        </p>
        <NationalLines locale={locale} services={notes.hotlineServices} />
      </section>
      <section>
        <h2>{t("outcome.guides")}</h2>
        <ul className="more">
          {situation.related.map((other) => {
            const { text, locale: textLocale } = textIn(content.situationWords[other]!, locale);
            return (
              <li key={other}>
                <Fallback locale={locale} textLocale={textLocale} quiet>
                  <a href={pathTo.situation(locale, other)}>{text.title}</a>
                </Fallback>
              </li>
            );
          })}
          {notes.guides.map((guide) => {
            const { text, locale: textLocale } = textIn(byId(content.guides, guide).texts, locale);
            return (
              <li key={guide}>
                <Fallback locale={locale} textLocale={textLocale} quiet>
                  <a href={pathTo.guide(locale, guide)}>{text.title}</a>
                </Fallback>
              </li>
            );
          })}
          <li>
            <a href={pathTo.situationMap(locale, id)}>{t("map.link")}</a>
          </li>
        </ul>
      </section>
      {notes.matches.map((match) => (
        <LawNote
          key={notes.idOf(match)}
          match={match}
          locale={locale}
          situation={situation}
          words={words}
          notes={notes}
        />
      ))}
      {notes.contested.map((point) => (
        <Note key={point.id} id={`contested-${point.id}`} locale={locale}>
          <Contested point={point} locale={locale} citations={citations} />
          <SourcesButton locale={locale} />
        </Note>
      ))}
      {notes.who.map((point) => (
        <WhoNote key={point.id} point={point} locale={locale} citations={citations} />
      ))}
      {notes.phone.length > 0 && <PhoneNote jobs={notes.phone} locale={locale} citations={citations} />}
      {situation.questions.some((question) => question.stateLaw === "name") && (
        <NameLawStates locale={locale} />
      )}
      <SourcesNote locale={locale} citations={citations} all={notes.cited} />
      <ScriptTools locale={locale} />
      <Island name="situation" />
      {notes.matches.some(({ rule }) => rule.effective.to !== null) && <Island name="ended" />}
      {notes.stateTopics.length > 0 && <StateNote topics={notes.stateTopics} locale={locale} />}
    </Frame>
  );
}
