import type { Citation } from "../../lib/model/text";
import { locatorsOf, type NumberedCitations } from "../../lib/views/numberCitations";
import { noteId } from "../_site/noteIds";
import { translatorFor } from "../_site/site";
import { Note } from "./Note";
import { NoteButton } from "./NoteButton";
import { SourceList } from "./SourceList";

/** Opens the list that the small numbers point into. */
export function SourcesButton({ locale }: { locale: string }) {
  return <NoteButton note={noteId.sources}>{translatorFor(locale)("script.sources")}</NoteButton>;
}

type Props = { locale: string; citations: NumberedCitations; all: readonly Citation[] };

/** All sources of a page, numbered, once: every note leads here and back, without an address. */
export function SourcesNote({ locale, citations, all }: Props) {
  const t = translatorFor(locale);
  return (
    <Note id={noteId.sources} locale={locale}>
      <h2>{t("script.sources")}</h2>
      <SourceList
        locale={locale}
        sources={citations.sources}
        locators={(source) => locatorsOf(all, source)}
      />
    </Note>
  );
}
