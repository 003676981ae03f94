import { firstQuestion } from "../../lib/engine/walk";
import { classNames } from "../_site/classNames";
import { languageOf } from "../_site/site";
import type { SituationView } from "../../lib/views/situationView";

/** What can happen at any moment: one more answer to the first question, in a bar that stays on the screen. */
export function Interrupts({
  view: { situation, locale, part, words, wordsLocale, sheet },
}: {
  view: SituationView;
}) {
  const { id: first } = firstQuestion(situation);
  return part.interrupts.map((interrupt) => (
    <details
      key={interrupt.it.id}
      className={classNames(
        "interrupt",
        sheet.answerClass(first, interrupt.it.id),
        sheet.goneClass(interrupt),
      )}
      name={first}
    >
      <summary {...languageOf(wordsLocale, locale)}>{words.interrupts[interrupt.it.id]?.text}</summary>
    </details>
  ));
}
