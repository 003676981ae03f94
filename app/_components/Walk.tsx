import type { StepNode } from "../../lib/engine/stepTree";
import { textIn } from "../../lib/i18n/textIn";
import { pathTo } from "../../lib/model/paths";
import type { Situation, SituationWords } from "../../lib/model/situation";
import { byId, site, translatorFor } from "../_site/site";
import type { SituationNotes } from "../_site/situationNotes";
import { NameLawButton } from "./NameLawStates";
import { NoteButton } from "./NoteButton";
import { PhoneButton } from "./PhoneNote";
import { ScriptCard } from "./ScriptCard";
import { StateSlot } from "./StateNote";
import { whoNote } from "./WhoNote";

type Props = {
  node: StepNode;
  locale: string;
  situation: Situation;
  words: SituationWords;
  notes: SituationNotes;
};

/** A step and everything below it, as nested disclosures: it needs no JavaScript and leaves no trace. */
export function WalkStep({ node, locale, situation, words, notes }: Props) {
  const t = translatorFor(locale);
  const asked = node.question && words.questions[node.question.id];
  return (
    <>
      {node.scripts.map((match) => (
        <ScriptCard key={match.id} match={match} locale={locale} notes={notes} />
      ))}
      <Asides node={node} locale={locale} />
      {node.question ? (
        <section className="question">
          <h2>{asked?.text}</h2>
          {asked?.help && <p>{asked.help}</p>}
          {node.question.stateLaw === "name" && <NameLawButton locale={locale} />}
          {node.options.map(({ option, node: next }) =>
            next ? (
              <details key={option.id}>
                <summary>{asked?.options[option.id]}</summary>
                <WalkStep node={next} locale={locale} situation={situation} words={words} notes={notes} />
              </details>
            ) : (
              <a key={option.id} className="page" href={pathTo.situation(locale, situation.id, option.id)}>
                {asked?.options[option.id]}
              </a>
            ),
          )}
        </section>
      ) : (
        <p className="end">
          <a href={pathTo.hotlines(locale)}>{t("outcome.findHotline")}</a>
        </p>
      )}
    </>
  );
}

/** What a step has to add beside its scripts: each opens a note that stands on the page once. */
function Asides({ node, locale }: Pick<Props, "node" | "locale">) {
  const { content } = site();
  const { contested, who, phone, stateTopics } = node;
  if (contested.length + who.length + phone.length + stateTopics.length === 0) return null;
  return (
    <div className="asides">
      {phone.length > 0 && <PhoneButton jobs={phone} locale={locale} />}
      {who.map((id) => (
        <NoteButton key={id} note={whoNote(id)}>
          {textIn(byId(content.who, id).texts, locale).text.title}
        </NoteButton>
      ))}
      {contested.map((id) => (
        <NoteButton key={id} note={`contested-${id}`}>
          {textIn(byId(content.contested, id).texts, locale).text.title}
        </NoteButton>
      ))}
      {stateTopics.length > 0 && <StateSlot topics={stateTopics} locale={locale} />}
    </div>
  );
}
