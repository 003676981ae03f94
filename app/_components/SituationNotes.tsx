import type { SituationView } from "../../lib/views/situationView";
import { LawNote } from "./LawNote";
import { NameLawStates } from "./NameLawStates";
import { StateNote } from "./StateNote";

/** The notes of a situation's page, each opened from more than one place. */
export function SituationNotes({ view }: { view: SituationView }) {
  const { locale, part } = view;
  return (
    <>
      <LawNote view={view} />
      {part.slots.some(({ question }) => question.shown.length > 0 && question.it.stateLaw === "name") && (
        <NameLawStates locale={locale} />
      )}
      {view.stateTopics.length > 0 && <StateNote topics={view.stateTopics} locale={locale} />}
    </>
  );
}
