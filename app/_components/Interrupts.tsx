import { firstQuestion } from "../../lib/engine/walk";
import { classNames } from "../_site/classNames";
import { languageOf, translatorFor } from "../_site/site";
import type { SituationView } from "../../lib/views/situationView";

/**
 * What can happen at any moment: one more answer to the first question, in a bar that stays at the foot of the screen. Several
 * stand in a list that the bar opens: its openness too needs no JavaScript.
 */
export function Interrupts({
  view: { situation, locale, part, words, wordsLocale, sheet },
}: {
  view: SituationView;
}) {
  const t = translatorFor(locale);
  const { id: first } = firstQuestion(situation);
  const interrupts = part.interrupts.map((interrupt) => (
    <details
      key={interrupt.it.id}
      className={classNames(
        "interrupt",
        sheet.answerClass(first, interrupt.it.id),
        sheet.goneClass(interrupt),
      )}
      name={first}
    >
      <summary>
        <span {...languageOf(wordsLocale, locale)}>{words.interrupts[interrupt.it.id]?.text}</span>
        {/* What it says once it was taken. */}
        <b>{t("walk.goOn")}</b>
      </summary>
    </details>
  ));
  if (interrupts.length < 2) return interrupts;
  return (
    <div className="interrupts">
      <details className="menu">
        <summary>{t("walk.else")}</summary>
      </details>
      {interrupts}
    </div>
  );
}
