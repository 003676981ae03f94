import type { SituationView } from "../_site/situationView";
import { Contested } from "./Contested";
import { NameLawStates } from "./NameLawStates";
import { Note } from "./Note";
import { PhoneNote } from "./PhoneNote";
import { SourcesButton, SourcesNote } from "./SourcesNote";
import { StateNote } from "./StateNote";
import { WhoNote } from "./WhoNote";

/** The notes of a situation's page that more than one place opens. */
export function SituationNotes({ view }: { view: SituationView }) {
  const { locale, part, citations } = view;
  return (
    <>
      {view.contested.map((point) => (
        <Note key={point.id} id={`contested-${point.id}`} locale={locale}>
          <Contested point={point} locale={locale} citations={citations} />
          <SourcesButton locale={locale} />
        </Note>
      ))}
      {view.who.map((point) => (
        <WhoNote key={point.id} point={point} locale={locale} citations={citations} />
      ))}
      {view.phone.length > 0 && <PhoneNote jobs={view.phone} locale={locale} citations={citations} />}
      {part.slots.some(({ question }) => question.shown.length > 0 && question.it.stateLaw === "name") && (
        <NameLawStates locale={locale} />
      )}
      <SourcesNote locale={locale} citations={citations} all={view.cited} />
      {view.stateTopics.length > 0 && <StateNote topics={view.stateTopics} locale={locale} />}
    </>
  );
}
