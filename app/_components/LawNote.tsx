import { islandProps } from "../_site/islandProps";
import { noteId } from "../_site/noteIds";
import { translatorFor } from "../_site/site";
import type { SituationView } from "../../lib/views/situationView";
import { Note } from "./Note";

/** The note that shows one part of the law at a time. A browser module fills it from the page that holds them all. */
export function LawNote({ view: { locale } }: { view: SituationView }) {
  return (
    <Note id={noteId.law} locale={locale}>
      <div {...islandProps("law", { failed: translatorFor(locale)("behind.failed") })} />
    </Note>
  );
}
