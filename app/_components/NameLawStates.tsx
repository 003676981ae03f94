import { textIn } from "../../lib/i18n/textIn";
import { noteId } from "../_site/noteIds";
import { byId } from "../../lib/model/byId";
import { site, translatorFor } from "../_site/site";
import { Note } from "./Note";
import { NoteButton } from "./NoteButton";
import { StatesByRule } from "./StatesByRule";

/** Opens the list of states. */
export function NameLawButton({ locale }: { locale: string }) {
  return <NoteButton note={noteId.names}>{translatorFor(locale)("law.which")}</NoteButton>;
}

/** Which states ask for a name, at one look, so that nobody has to leave the questions to find out. */
export function NameLawStates({ locale }: { locale: string }) {
  const topic = byId(site().content.stateTopics, "name");
  return (
    <Note id={noteId.names} locale={locale}>
      <h2>{translatorFor(locale)("law.which")}</h2>
      <StatesByRule topic="name" locale={locale}>
        {(_, name) => name}
      </StatesByRule>
      <p>{textIn(topic.texts, locale).text.words.about}</p>
    </Note>
  );
}
