import { textIn } from "../../lib/i18n/textIn";
import { byId, site, translatorFor } from "../_site/site";
import { Note } from "./Note";
import { NoteButton } from "./NoteButton";
import { StatesByRule } from "./StatesByRule";

/** The id of the note with the list. */
const NOTE = "name-law";

/** Opens the list of states. */
export function NameLawButton({ locale }: { locale: string }) {
  return <NoteButton note={NOTE}>{translatorFor(locale)("law.which")}</NoteButton>;
}

/** Which states ask for a name, at one look, so that nobody has to leave the questions to find out. */
export function NameLawStates({ locale }: { locale: string }) {
  const topic = byId(site().content.stateTopics, "name");
  return (
    <Note id={NOTE} locale={locale}>
      <h2>{translatorFor(locale)("law.which")}</h2>
      <StatesByRule topic="name" locale={locale}>
        {(_, name) => name}
      </StatesByRule>
      <p>{textIn(topic.texts, locale).text.words.about}</p>
    </Note>
  );
}
