import { Fragment } from "react";
import type { Planned, Slot, Told } from "../../lib/engine/situationPlan";
import { firstQuestion } from "../../lib/engine/walk";
import { textIn } from "../../lib/i18n/textIn";
import type { Option } from "../../lib/model/situation";
import { pathTo } from "../../lib/model/paths";
import { classNames } from "../_site/classNames";
import { lawPart } from "../_site/noteIds";
import { byId } from "../../lib/model/byId";
import { languageOf, site, translatorFor } from "../_site/site";
import type { SituationView } from "../../lib/views/situationView";
import { NameLawButton } from "./NameLawStates";
import { LawLink } from "./LawLink";
import { LocalHelp } from "./LocalHelp";
import { Looks } from "./Looks";
import { Opening } from "./Opening";
import { PaperAnswer } from "./PaperAnswer";
import { ScriptCard } from "./ScriptCard";
import { StateSlot } from "./StateNote";

type Props = { view: SituationView };

/**
 * The questions of a page in order, each once, and after each the scripts that its answers may add, each once. An answer is a
 * disclosure with nothing in it: its openness is all that the page knows, and the sheet of the situation shows what it brings.
 * So it needs no JavaScript and leaves no trace. Who can help stands at the end of every way.
 */
export function Walk({ view }: Props) {
  const { part } = view;
  return (
    <>
      <ToldHere told={part.always} view={view} />
      {part.slots.map((slot) => (
        <Fragment key={slot.question.it.id}>
          {slot.question.shown.length > 0 && <Question slot={slot} view={view} />}
          <ToldHere told={slot.told} view={view} />
        </Fragment>
      ))}
      <LocalHelp view={view} />
    </>
  );
}

function Question({ slot: { question, options, above }, view }: Props & { slot: Slot }) {
  const { situation, locale, words, wordsLocale, page, sheet } = view;
  const { id, stateLaw } = question.it;
  const asked = words.questions[id];
  const isFirst = question.it === firstQuestion(situation);
  const language = languageOf(wordsLocale, locale);
  const answer = (planned: Planned<Option>, given = false) => (
    <details
      key={planned.it.id}
      className={classNames(
        sheet.answerClass(id, planned.it.id),
        given && "given",
        planned.it.when && sheet.classOf(planned),
      )}
      name={id}
      open={given}
      data-open={given || undefined}
    >
      <summary>
        {planned.it.drawing ? (
          <PaperAnswer drawing={planned.it.drawing} view={view}>
            {asked?.options[planned.it.id]}
          </PaperAnswer>
        ) : (
          asked?.options[planned.it.id]
        )}
      </summary>
    </details>
  );
  const papers = options.filter(({ it }) => it.drawing);
  // On a page of its own the first answer is given. Where something begins anew it closes, and can be taken again.
  if (isFirst && page)
    return (
      <section className="question first" {...language}>
        <h2>{asked?.text}</h2>
        {options.filter(({ it }) => it === page).map((option) => answer(option, true))}
      </section>
    );
  return (
    <section className={classNames("question", isFirst && "first", sheet.classOf(question))} {...language}>
      {isFirst && view.opening.length > 0 && <Opening view={view} />}
      <h2>{asked?.text}</h2>
      {asked?.help && <p>{asked.help}</p>}
      {stateLaw === "name" && <NameLawButton locale={locale} />}
      {options.map((option) =>
        option === papers[0] ? (
          <Fragment key="papers">
            <div className="papers">{papers.map((paper) => answer(paper))}</div>
            <p {...languageOf(locale, wordsLocale)}>{translatorFor(locale)("paper.drawing")}</p>
          </Fragment>
        ) : option.it.drawing ? null : option.it.page ? (
          <a key={option.it.id} className="page" href={pathTo.situation(locale, situation.id, option.it.id)}>
            {asked?.options[option.it.id]}
          </a>
        ) : (
          answer(option)
        ),
      )}
      {papers.length > 0 && view.looks && question === firstOfPapers(view) && (
        <Looks view={view} looks={view.looks} folded={!isFirst} />
      )}
      {above.shown.length > 0 && (
        <p className={classNames("above", sheet.classOf(above))} {...languageOf(locale, wordsLocale)}>
          {translatorFor(locale)("walk.above")}
        </p>
      )}
    </section>
  );
}

/** What to look for on a paper stands once on a page, where a paper is first asked for. */
function firstOfPapers({ part }: SituationView) {
  return part.slots.find(({ options }) => options.some(({ it }) => it.drawing))?.question;
}

/** Scripts, and beside them what opens more about them. */
function ToldHere({ told, view }: Props & { told: Told }) {
  const { locale, sheet } = view;
  const { content } = site();
  return (
    <>
      {told.scripts.map((script) => (
        <ScriptCard key={script.it.id} script={script} view={view} />
      ))}
      {together(told.phone).map((jobs) => (
        <p key={jobs.it[0]} className={classNames("aside", sheet.classOf(jobs))}>
          <LawLink part={lawPart.phone} view={view}>
            {translatorFor(locale)("phone.choose")}{" "}
            {jobs.it.map((id) => textIn(byId(content.phone, id).texts, locale).text.title).join(" / ")}
          </LawLink>
        </p>
      ))}
      {told.who.map((point) => (
        <p key={point.it} className={classNames("aside", sheet.classOf(point))}>
          <LawLink part={lawPart.who(point.it)} view={view}>
            {textIn(byId(content.who, point.it).texts, locale).text.title}
          </LawLink>
        </p>
      ))}
      {told.contested.map((point) => (
        <p key={point.it} className={classNames("aside", sheet.classOf(point))}>
          <LawLink part={lawPart.contested(point.it)} view={view}>
            {textIn(byId(content.contested, point.it).texts, locale).text.title}
          </LawLink>
        </p>
      ))}
      {together(told.stateTopics).map((topics) => (
        <StateSlot
          key={topics.it[0]}
          topics={topics.it}
          locale={locale}
          className={classNames("aside", sheet.classOf(topics))}
        />
      ))}
    </>
  );

  /** What stands there with the same answers is said in one. */
  function together<T>(list: readonly Planned<T>[]): Planned<T[]>[] {
    const groups = new Map<string | undefined, Planned<T[]>>();
    for (const planned of list) {
      const name = sheet.classOf(planned);
      const group = groups.get(name);
      if (group) group.it.push(planned.it);
      else groups.set(name, { it: [planned.it], shown: planned.shown });
    }
    return [...groups.values()];
  }
}
