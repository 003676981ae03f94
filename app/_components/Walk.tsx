import { textIn } from "../../lib/i18n/textIn";
import type { StepNode } from "../../lib/engine/stepTree";
import type { SituationWords } from "../../lib/model/situation";
import { byId, site, translatorFor } from "../_site/site";
import { NameLawButton } from "./NameLawStates";
import { type Notes, ScriptCard } from "./ScriptCard";

type Props = {
  node: StepNode;
  locale: string;
  words: SituationWords;
  notes: Notes;
};

/** A step and everything below it, as nested disclosures: it needs no JavaScript and leaves no trace. */
export function WalkStep({ node, locale, words, notes }: Props) {
  const t = translatorFor(locale);
  const { content } = site();
  return (
    <>
      {node.scripts.map((match) => (
        <ScriptCard key={match.id} match={match} locale={locale} notes={notes} />
      ))}
      {node.contested.map((id) => (
        <button key={id} type="button" className="contest" popoverTarget={`contested-${id}`}>
          {textIn(byId(content.contested, id).texts, locale).text.title}
        </button>
      ))}
      {node.question ? (
        <section className="question">
          <h2>{words.questions[node.question.id]?.text}</h2>
          {words.questions[node.question.id]?.help && <p>{words.questions[node.question.id]!.help}</p>}
          {node.question.stateLaw === "name" && <NameLawButton locale={locale} />}
          {node.options.map(({ option, node: next }) => (
            <details key={option.id}>
              <summary>{words.questions[node.question!.id]?.options[option.id]}</summary>
              <WalkStep node={next} locale={locale} words={words} notes={notes} />
            </details>
          ))}
        </section>
      ) : (
        <p className="end">
          {t("outcome.hotlinesText")}{" "}
          {node.outcome.hotlineServices.map((service) => t(`hotlines.service.${service}`)).join(", ")}.
        </p>
      )}
    </>
  );
}
