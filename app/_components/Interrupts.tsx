import { firstQuestion } from "../../lib/engine/walk";
import { languageOf } from "../_site/site";
import type { SituationView } from "../_site/situationView";

/** What can happen at any moment: one more answer to the first question, in a bar that stays on the screen. */
export function Interrupts({
  view: { situation, locale, part, words, wordsLocale, sheet },
}: {
  view: SituationView;
}) {
  const { id: first } = firstQuestion(situation);
  return part.interrupts.map(({ id }) => (
    <details key={id} className={`interrupt ${sheet.answerClass(first, id)}`} name={first}>
      <summary {...languageOf(wordsLocale, locale)}>{words.interrupts[id]?.text}</summary>
    </details>
  ));
}
